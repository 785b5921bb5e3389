import { cleanText } from '../markup/clean-text.ts';
import type { Block, Inline, List, Post, Quote } from '../post/post.ts';
import { gutenbergEmbed } from './gutenberg-embed.ts';
import { gutenbergInline } from './gutenberg-inline.ts';
import { attributeWording, ownWording, verbatimWording, type Wording } from './gutenberg-text.ts';

/**
 * The post as WordPress blocks, in the very form that its editor writes, so that it opens there
 * without a warning. The editor calls `blockquote[cite]` and `<footer>` invalid and breaks on
 * other attributes, so a quote's source stands in its `<cite>`. Words that could be taken for a
 * block, a shortcode or markup are entities.
 */
export const toGutenberg = (post: Post): string => blocksToGutenberg(post.blocks, ownWording);

const blocksToGutenberg = (blocks: readonly Block[], wording: Wording): string =>
  blocks.map((block) => blockToGutenberg(block, wording)).join('\n\n');

function blockToGutenberg(block: Block, wording: Wording): string {
  switch (block.kind) {
    case 'paragraph':
      return wrap('paragraph', `<p>${gutenbergInline(block.content, wording)}</p>`);
    case 'heading': {
      const { level, content } = block;
      const html = `<h${level} class="wp-block-heading">${gutenbergInline(content, wording)}</h${level}>`;
      return wrap(level === 2 ? 'heading' : `heading {"level":${level}}`, html);
    }
    case 'list':
      return listToGutenberg(block, wording);
    case 'quote':
      return quoteToGutenberg(block);
    case 'code':
      return wrap(
        'code',
        `<pre class="wp-block-code"><code>${codeWording(block.text)}</code></pre>`,
      );
    case 'embed':
      return gutenbergEmbed(block.url);
    case 'rule':
      return wrap('separator', '<hr class="wp-block-separator has-alpha-channel-opacity"/>');
    case 'note':
      return wrap(
        'paragraph',
        `<p><em>${gutenbergInline(withoutEmphasis(block.content), wording)}</em></p>`,
      );
  }
}

function quoteToGutenberg({ blocks, attribution }: Quote): string {
  const cite = attribution ? `<cite>${gutenbergInline(attribution, verbatimWording)}</cite>` : '';
  const inner = blocksToGutenberg(blocks, verbatimWording);
  return wrap('quote', `<blockquote class="wp-block-quote">${inner}${cite}</blockquote>`);
}

function listToGutenberg({ ordered, items }: List, wording: Wording): string {
  const tag = ordered ? 'ol' : 'ul';
  const inner = items.map((item) =>
    wrap('list-item', `<li>${itemToGutenberg(item, wording)}</li>`),
  );
  const html = `<${tag} class="wp-block-list">${inner.join('\n\n')}</${tag}>`;
  return wrap(ordered ? 'list {"ordered":true}' : 'list', html);
}

/** The editor allows an item one run of text and then lists: paragraphs become lines of that run. */
function itemToGutenberg(item: readonly Block[], wording: Wording): string {
  const lines = item.flatMap(linesOf);
  const text = lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? line : [{ kind: 'break' }, ...line],
  );
  const lists = item.filter((block) => block.kind === 'list');
  return gutenbergInline(text, wording) + blocksToGutenberg(lists, wording);
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
    case 'rule':
      return [];
  }
}

/** A note is emphasised as a whole. */
const withoutEmphasis = (content: readonly Inline[]): readonly Inline[] =>
  content.map((inline) =>
    inline.kind === 'text'
      ? { ...inline, marks: inline.marks.filter((mark) => mark !== 'em') }
      : inline,
  );

/** WordPress leaves typography in code alone, but not addresses on a line of their own. */
const codeWording = (text: string): string =>
  attributeWording(cleanText(text)).replaceAll('://', ':&#047;&#047;');

const wrap = (block: string, html: string): string =>
  `<!-- wp:${block} -->\n${html}\n<!-- /wp:${block.replace(/ .*/, '')} -->`;
