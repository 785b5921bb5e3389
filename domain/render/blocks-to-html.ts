import { pictureAddress } from '../draft/picture-address.ts';
import { cleanLine, cleanText } from '../markup/clean-text.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import { escapeHtml } from '../markup/to-html.ts';
import {
  type Block,
  type Inline,
  type List,
  type Note,
  type Picture,
  type Post,
  type Quote,
  run,
} from '../post/post.ts';
import { phrasesFor } from '../words/phrases-for.ts';
import { countingOf } from './counting-of.ts';
import { inlineToHtml } from './inline-to-html.ts';
import { directionOf, type Setting, saidDirection, settingOf, wordsOfBlock } from './setting.ts';
import { steadyLists } from './steady-lists.ts';
import { withoutStress } from './without-stress.ts';

/** What differs between the targets that take HTML. */
export interface HtmlForm {
  /** Writes a quote with its blocks and the line that names its source. */
  readonly quoteToHtml: (quote: Quote, place: QuotePlace) => string;
  /** What stands between two blocks: a line end for readers of the source, nothing for editors. */
  readonly between: '\n' | '';
}

/** What a quote needs of the post around it. */
export interface QuotePlace {
  readonly setting: Setting;
  /** Stands before the line that names the source. */
  readonly dash: string;
  /** The quote's blocks in the setting that it makes for them. */
  readonly toInner: (setting: Setting) => string;
}

/** The post's body as HTML. Blocks that run another way than what is around them say their direction. */
export const postToHtml = (post: Pick<Post, 'blocks' | 'lang'>, form: HtmlForm): string =>
  blocksToHtml(post.blocks, settingOf(post), { ...form, dash: phrasesFor(post.lang).phrases.dash });

/** The form, in the post's language. */
interface SpokenForm extends HtmlForm {
  readonly dash: string;
}

const blocksToHtml = (blocks: readonly Block[], setting: Setting, form: SpokenForm): string =>
  blocks.map((block) => blockToHtml(block, setting, form)).join(form.between);

function blockToHtml(block: Block, setting: Setting, form: SpokenForm): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p${dirOf(block.content, setting)}>${inlineToHtml(block.content)}</p>`;
    case 'heading': {
      const { level, content } = block;
      return `<h${level}${dirOf(content, setting)}>${inlineToHtml(content)}</h${level}>`;
    }
    case 'list':
      return listToHtml(block, setting, form);
    case 'quote':
      return form.quoteToHtml(block, {
        setting,
        dash: form.dash,
        toInner: (inner) => blocksToHtml(block.blocks, inner, form),
      });
    case 'code':
      return `<pre><code>${escapeHtml(cleanText(block.text))}</code></pre>`;
    case 'embed':
      return embedToHtml(block.url, setting);
    case 'picture':
      return pictureToHtml(block, setting);
    case 'more':
      return '<!--more-->';
    case 'rule':
      return '<hr>';
    case 'note':
      return noteToHtml(block, setting);
  }
}

/** The attribute for content's direction; empty when that holds around it already. */
export function dirOf(content: readonly Inline[], setting: Setting): string {
  const direction = saidDirection(content, setting);
  return direction === null ? '' : ` dir="${direction}"`;
}

/**
 * A list has one direction, in which its markers stand; an item that runs the other way says so. Where its
 * numbers jump another list starts: editors keep where a list starts, not the number of an item.
 */
function listToHtml(list: List, setting: Setting, form: SpokenForm): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const words = wordsOfBlock(list);
  const inner = { ...setting, around: directionOf(words, setting) };
  return steadyLists(list)
    .flatMap((steady) => [
      `<${tag}${countingOf(steady)}${dirOf(words, setting)}>`,
      ...steady.items.map((item) => itemToHtml(item, inner, form)),
      `</${tag}>`,
    ])
    .join(form.between);
}

/** An item of one paragraph is written without it: editors show such a list without gaps. */
function itemToHtml(item: readonly Block[], setting: Setting, form: SpokenForm): string {
  const [first, ...rest] = item;
  const isPlain = first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list');
  if (!isPlain) return `<li>${blocksToHtml(item, setting, form)}</li>`;
  const around = directionOf(first.content, setting);
  const inner = [
    inlineToHtml(first.content),
    ...rest.map((block) => blockToHtml(block, { ...setting, around }, form)),
  ];
  return `<li${dirOf(first.content, setting)}>${inner.join(form.between)}</li>`;
}

function embedToHtml(url: string, setting: Setting): string {
  const safe = safePageUrl(url);
  const dir = dirOf([run(url)], setting);
  if (safe === null) return `<p${dir}>${escapeHtml(cleanText(url))}</p>`;
  return `<p${dir}><a href="${escapeHtml(safe)}">${escapeHtml(safe)}</a></p>`;
}

/** A picture whose address is none any more is what it shows, in words. */
function pictureToHtml({ url, alt, credit }: Picture, setting: Setting): string {
  const src = pictureAddress(url);
  const line = [run(credit.trim())];
  const caption =
    credit.trim() === ''
      ? ''
      : `<figcaption${dirOf(line, setting)}>${inlineToHtml(line)}</figcaption>`;
  if (src === null) return `<p${dirOf([run(alt)], setting)}>${escapeHtml(cleanText(alt))}</p>`;
  const picture = `<img src="${escapeHtml(src)}" alt="${escapeHtml(cleanLine(alt))}">`;
  return `<figure>${picture}${caption}</figure>`;
}

const noteToHtml = ({ content }: Note, setting: Setting): string =>
  `<p${dirOf(content, setting)}><em>${inlineToHtml(withoutStress(content))}</em></p>`;
