import { cleanText } from '../markup/clean-text.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import { escapeHtml } from '../markup/to-html.ts';
import type { Block, List, Note, Quote } from '../post/post.ts';
import { inlineToHtml } from './inline-to-html.ts';
import { withoutStress } from './without-stress.ts';

/** What differs between the targets that take HTML. */
export interface HtmlForm {
  /** Writes a quote; `inner` is the quote's blocks, already HTML. */
  readonly quoteToHtml: (quote: Quote, inner: string) => string;
  /** What stands between two blocks: a line end for readers of the source, nothing for editors. */
  readonly between: '\n' | '';
}

/** Blocks as HTML. */
export function blocksToHtml(blocks: readonly Block[], form: HtmlForm): string {
  return blocks.map((block) => blockToHtml(block, form)).join(form.between);
}

function blockToHtml(block: Block, form: HtmlForm): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlineToHtml(block.content)}</p>`;
    case 'heading':
      return `<h${block.level}>${inlineToHtml(block.content)}</h${block.level}>`;
    case 'list':
      return listToHtml(block, form);
    case 'quote':
      return form.quoteToHtml(block, blocksToHtml(block.blocks, form));
    case 'code':
      return `<pre><code>${escapeHtml(cleanText(block.text))}</code></pre>`;
    case 'embed':
      return embedToHtml(block.url);
    case 'rule':
      return '<hr>';
    case 'note':
      return noteToHtml(block);
  }
}

function listToHtml(list: List, form: HtmlForm): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const items = list.items.map((item) => `<li>${itemToHtml(item, form)}</li>`);
  return [`<${tag}>`, ...items, `</${tag}>`].join(form.between);
}

/** An item of one paragraph is written without it: editors show such a list without gaps. */
function itemToHtml(item: readonly Block[], form: HtmlForm): string {
  const [first, ...rest] = item;
  if (first?.kind !== 'paragraph') return blocksToHtml(item, form);
  const isPlain = rest.every(({ kind }) => kind === 'list');
  if (!isPlain) return blocksToHtml(item, form);
  return [inlineToHtml(first.content), ...rest.map((block) => blockToHtml(block, form))].join(
    form.between,
  );
}

function embedToHtml(url: string): string {
  const safe = safePageUrl(url);
  if (safe === null) return `<p>${escapeHtml(cleanText(url))}</p>`;
  return `<p><a href="${escapeHtml(safe)}">${escapeHtml(safe)}</a></p>`;
}

const noteToHtml = ({ content }: Note): string =>
  `<p><em>${inlineToHtml(withoutStress(content))}</em></p>`;
