import type { PageClipping } from '../../domain/reading/page-clipping.ts';
import { type Located, locate } from './anchor.ts';

/** A passage on the page, with the words that it had when it was found. */
export interface Passage extends Located {
  readonly words: string;
}

/** The passages that were found, by the ids of their clippings. */
export type Passages = ReadonlyMap<string, Passage>;

/** How long the page waits at most, in milliseconds, before it can go on. */
const SLICE = 12;

/**
 * Finds clippings in `root`: those of `before` that still stand are kept as they are, all others are
 * searched for. Lets the page go on every few milliseconds. Null when `signal` was aborted meanwhile.
 */
export async function findPassages(
  root: Element,
  {
    clippings,
    before,
    signal,
  }: {
    readonly clippings: readonly PageClipping[];
    readonly before: Passages;
    readonly signal: AbortSignal;
  },
): Promise<Passages | null> {
  const found = new Map<string, Passage>();
  let since = performance.now();
  for (const { id, anchor } of clippings) {
    if (performance.now() - since > SLICE) {
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
    if (signal.aborted) return null;
    const known = before.get(id);
    const passage = known && stands(known) ? known : await search(root, anchor);
    if (passage) found.set(id, passage);
  }
  return found;
}

async function search(root: Element, anchor: PageClipping['anchor']): Promise<Passage | null> {
  const located = await locate(root, anchor);
  return located && { ...located, words: String(located.range) };
}

/** A browser moves a range with the page's changes; one whose words were taken out or changed has them no more. */
const stands = ({ range, words }: Passage): boolean =>
  range.startContainer.isConnected && String(range) === words;
