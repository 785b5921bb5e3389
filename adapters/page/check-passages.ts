import { BLOCK_BREAK } from '../../domain/anchor/char-kind.ts';
import { finish } from '../../domain/anchor/text-index.ts';
import { type FoundOnPage, MAX_WORDS, type PageAnswer } from '../../domain/verify/page-answer.ts';
import type { Wanted } from '../../domain/verify/verification.ts';
import { locate } from './anchor.ts';
import { declaredAddress } from './declared-address.ts';
import { documentProperty } from './dom.ts';
import { joinTexts } from './page-text.ts';
import { textsFrom } from './page-text-nodes.ts';

/** How long the page waits at most, in milliseconds, before it can go on. */
const SLICE = 12;

/**
 * Looks for clippings in a document, shown or only parsed, and says how each stands there. Reads
 * only, and lets others work every few milliseconds. Stops early when `signal` is aborted.
 */
export async function checkPassages(
  document: Document,
  {
    url,
    wanted,
    signal,
  }: {
    /** The document's address, which a parsed one does not know. */
    readonly url: string;
    readonly wanted: readonly Wanted[];
    readonly signal?: AbortSignal;
  },
): Promise<PageAnswer> {
  const root = documentProperty(document, 'body') ?? documentProperty(document, 'documentElement');
  const passages: FoundOnPage[] = [];
  let since = performance.now();
  for (const { id, anchor } of root ? wanted : []) {
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (signal?.aborted) break;
    const located = await locate(root, anchor);
    if (!located) continue;
    const words = located.verdict === 'altered' ? wordsOf(located.range, root) : null;
    passages.push({ id, found: located.verdict, words });
  }
  return { declaredUrl: declaredAddress(document, url), passages };
}

/** The words of a range that `locate` made, which ends in texts, with a line for each block; null when they are too many. */
function wordsOf(range: Range, root: Element): string | null {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const first = startContainer as Text;
  const texts = [first];
  let length = 0;
  for (const text of endContainer === first ? [] : textsFrom(first, root, 1)) {
    texts.push(text);
    length += text.data.length;
    if (text === endContainer) break;
    if (length > 2 * MAX_WORDS) return null;
  }
  const { text, starts } = finish(joinTexts(texts, root));
  const words = text
    .slice(startOffset, (starts.at(-1) ?? 0) + endOffset)
    .replace(/[^\S\u2029]+/g, ' ')
    .replaceAll(BLOCK_BREAK, '\n');
  return words.length > MAX_WORDS ? null : words;
}
