import { type DiffPart, wordDiff } from '../anchor/word-diff.ts';
import type { Draft } from './draft.ts';
import { type QuoteOfClipping, quoteFrom } from './quote-attributes.ts';

/** So much of a stretch that stayed is shown on either side of a change, in UTF-16 units. */
const CONTEXT = 160;

/** The words that a quote shows; undefined when they are gone. */
export type WordsOfQuote = (quote: QuoteOfClipping) => string | undefined;

/** What changed from one state of a draft to another, word by word; of long stretches that stayed only the ends are given. */
export const editionDiff = (
  before: Draft,
  after: Draft,
  quoted: WordsOfQuote,
): readonly DiffPart[] =>
  wordDiff(draftText(before, quoted), draftText(after, quoted)).map(shorten);

/** How many words were removed and added from one state of a draft to another; those of a quote count as one. */
export function countChanges(before: Draft, after: Draft): number {
  const quoteAsOne = (quote: QuoteOfClipping) =>
    JSON.stringify(quote).replace(/[^\p{L}\p{N}]/gu, '');
  return wordDiff(draftText(before, quoteAsOne), draftText(after, quoteAsOne))
    .filter(({ kind }) => kind !== 'same')
    .reduce((sum, { text }) => sum + (text.match(/\S+/g)?.length ?? 0), 0);
}

/** All that a draft says: title, excerpt and body, its blocks parted by empty lines. */
function draftText({ title, excerpt, body }: Draft, quoted: WordsOfQuote): string {
  const blocks = Array.isArray(body.content) ? body.content.map((one) => textOf(one, quoted)) : [];
  return [title, excerpt, ...blocks].filter((words) => words.trim() !== '').join('\n\n');
}

function textOf(node: unknown, quoted: WordsOfQuote): string {
  const { type, text, content, attrs } = (node ?? {}) as {
    readonly type?: unknown;
    readonly text?: unknown;
    readonly content?: unknown;
    readonly attrs?: Readonly<Record<string, unknown>>;
  };
  if (typeof text === 'string') return text;
  if (typeof attrs?.clippingId === 'string') return `“${quoted(quoteFrom(attrs)) ?? '…'}”`;
  if (typeof attrs?.url === 'string') return attrs.url;
  if (!Array.isArray(content)) return type === 'hardBreak' ? '\n' : '';
  const isInline = type === 'paragraph' || type === 'heading';
  return content.map((one) => textOf(one, quoted)).join(isInline ? '' : '\n');
}

function shorten(part: DiffPart): DiffPart {
  const { kind, text } = part;
  if (kind !== 'same' || text.length <= 3 * CONTEXT) return part;
  const start = text.slice(0, text.lastIndexOf(' ', CONTEXT) + 1 || CONTEXT);
  const end = text.slice(text.indexOf(' ', text.length - CONTEXT) + 1 || -CONTEXT);
  return { kind, text: `${start}\n…\n${end}`.toWellFormed() };
}
