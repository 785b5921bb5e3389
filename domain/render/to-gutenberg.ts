import { cleanText } from '../markup/clean-text.ts';
import {
  type Block,
  type Inline,
  type List,
  type Picture,
  type Post,
  type Quote,
  run,
} from '../post/post.ts';
import { gutenbergCounting } from './gutenberg-counting.ts';
import { gutenbergEmbed } from './gutenberg-embed.ts';
import { gutenbergInline } from './gutenberg-inline.ts';
import { gutenbergPicture } from './gutenberg-picture.ts';
import { attributeWording, ownWording, verbatimWording, type Wording } from './gutenberg-text.ts';
import { inLanguage, type Setting, saidDirection, settingOf } from './setting.ts';
import { type SteadyList, steadyLists } from './steady-lists.ts';
import { withoutStress } from './without-stress.ts';

/**
 * The post as WordPress blocks, in the very form that its editor writes, so that it opens there
 * without a warning. The editor calls `blockquote[cite]` and `<footer>` invalid and breaks on
 * other attributes, so a quote's source stands in its `<cite>`. Words that could be taken for a
 * block, a shortcode or markup are entities. Of all blocks only a paragraph can have a direction; in
 * others a span around the words has it, which survives the editor and what WordPress takes from authors.
 */
export const toGutenberg = (post: Pick<Post, 'blocks' | 'lang'>): string =>
  blocksToGutenberg(post.blocks, { ...settingOf(post), wording: ownWording });

/** The setting, and whose words they are. */
interface Context extends Setting {
  readonly wording: Wording;
}

const blocksToGutenberg = (blocks: readonly Block[], context: Context): string =>
  blocks.map((block) => blockToGutenberg(block, context)).join('\n\n');

function blockToGutenberg(block: Block, context: Context): string {
  switch (block.kind) {
    case 'paragraph':
      return paragraph(block.content, context, (html) => html);
    case 'heading': {
      const { level, content } = block;
      const html = `<h${level} class="wp-block-heading">${directed(content, context)}</h${level}>`;
      return wrap(level === 2 ? 'heading' : `heading {"level":${level}}`, html);
    }
    case 'list':
      return listToGutenberg(block, context);
    case 'quote':
      return quoteToGutenberg(block, context);
    case 'code':
      return wrap(
        'code',
        `<pre class="wp-block-code"><code>${codeWording(block.text)}</code></pre>`,
      );
    case 'embed':
      return gutenbergEmbed(block.url);
    case 'picture':
      return pictureToGutenberg(block, context);
    case 'more':
      return wrap('more', '<!--more-->');
    case 'rule':
      return wrap('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>');
    case 'note':
      return paragraph(withoutStress(block.content), context, (html) => `<em>${html}</em>`);
  }
}

function paragraph(
  content: readonly Inline[],
  context: Context,
  around: (html: string) => string,
): string {
  const html = around(gutenbergInline(content, context.wording));
  const direction = saidDirection(content, context);
  return direction === null
    ? wrap('paragraph', `<p>${html}</p>`)
    : wrap(`paragraph {"direction":"${direction}"}`, `<p dir="${direction}">${html}</p>`);
}

function pictureToGutenberg(picture: Picture, context: Context): string {
  const credit =
    picture.credit.trim() === '' ? '' : directed([run(picture.credit.trim())], context);
  const figure = gutenbergPicture(picture, credit);
  return figure === null
    ? paragraph([run(picture.alt)], context, (html) => html)
    : wrap('image', figure);
}

/** Words in a block that can have no direction itself. */
function directed(content: readonly Inline[], context: Context): string {
  const html = gutenbergInline(content, context.wording);
  const direction = saidDirection(content, context);
  return direction === null || html === '' ? html : `<span dir="${direction}">${html}</span>`;
}

function quoteToGutenberg({ blocks, attribution, lang }: Quote, context: Context): string {
  const verbatim = { ...context, wording: verbatimWording };
  const cite = attribution ? `<cite>${directed(attribution, verbatim)}</cite>` : '';
  const inner = blocksToGutenberg(blocks, { ...verbatim, usual: inLanguage(context, lang).usual });
  return wrap('quote', `<blockquote class="wp-block-quote">${inner}${cite}</blockquote>`);
}

/** The editor keeps no number of an item, only where a list starts: where numbers jump another list does. */
const listToGutenberg = (list: List, context: Context): string =>
  steadyLists(list)
    .map((steady) => steadyToGutenberg(steady, context))
    .join('\n\n');

function steadyToGutenberg(list: SteadyList, context: Context): string {
  const { items, ordered } = list;
  const tag = ordered ? 'ol' : 'ul';
  const inner = items.map((item) =>
    wrap('list-item', `<li>${itemToGutenberg(item, context)}</li>`),
  );
  const { said, html } = gutenbergCounting(list);
  return wrap(`list${said}`, `<${tag}${html} class="wp-block-list">${inner.join('\n\n')}</${tag}>`);
}

/** The editor allows an item one run of text and then lists: paragraphs become lines of that run. */
function itemToGutenberg(item: readonly Block[], context: Context): string {
  const lines = item.flatMap(linesOf);
  const text = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ kind: 'break' }, ...line],
  );
  const lists = item.filter((block) => block.kind === 'list');
  return directed(text, context) + blocksToGutenberg(lists, context);
}

function linesOf(block: Block): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'note':
      return [block.content];
    case 'quote':
      return [...block.blocks.flatMap(linesOf), ...(block.attribution ? [block.attribution] : [])];
    case 'code':
      return [[{ kind: 'text', text: block.text, marks: ['code'], href: null }]];
    case 'embed':
      return [[{ kind: 'text', text: block.url, marks: [], href: block.url }]];
    case 'list':
    case 'picture':
    case 'more':
    case 'rule':
      return [];
  }
}

/** WordPress leaves typography in code alone, but not addresses on a line of their own. */
const codeWording = (text: string): string =>
  attributeWording(cleanText(text)).replaceAll('://', ':&#047;&#047;');

const wrap = (block: string, html: string): string =>
  `<!-- wp:${block} -->\n${html}\n<!-- /wp:${block.replace(/ .*/, '')} -->`;
