import type { Verdict as Found } from '../anchor/locate-in-text.ts';

/** The most words of a changed passage that are kept, in UTF-16 units. */
export const MAX_WORDS = 20_000;

/** One passage that was found on a page. */
export interface FoundOnPage {
  readonly id: string;
  readonly found: Found;
  /** The words as they stand there now, for an altered one that is not too long; else null. */
  readonly words: string | null;
}

/** What one look at a page returns. What is not in `passages` was not found. */
export interface PageAnswer {
  /** The address that the page declares as its own; null when it declares none. */
  readonly declaredUrl: string | null;
  readonly passages: readonly FoundOnPage[];
}
