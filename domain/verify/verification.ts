import type { Clipping } from '../clipping/clipping.ts';
import type { Unreachable } from './unreachable.ts';

/** How a page was read again: where it is open in a tab, or as its server sends it to nobody in particular. */
export type Way = 'tab' | 'fetch';

/** What became of a clipping's words in its source. */
export type Outcome =
  /** They stand there as they were clipped. */
  | { readonly verdict: 'verbatim' }
  /** Only what type setting decides is different: quotation marks, dashes, spaces. */
  | { readonly verdict: 'typographic' }
  /** The passage is there, and is not the same. `words` are those that stand there now; null when there are too many to keep. */
  | { readonly verdict: 'changed'; readonly words: string | null }
  | { readonly verdict: 'not-found' }
  /** The page could not be read, so nothing is known of its words. */
  | { readonly verdict: 'unreachable'; readonly reason: Unreachable };

/** The name of an outcome. */
export type Verdict = Outcome['verdict'];

/** All of them, from the best news to the least. */
export const VERDICTS: readonly Verdict[] = [
  'verbatim',
  'typographic',
  'changed',
  'not-found',
  'unreachable',
];

/** An earlier outcome that said something of the words, kept while later looks do not get to see them. */
export interface Known {
  readonly verdict: Exclude<Verdict, 'unreachable'>;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
}

/** The last look at a clipping's source. */
export interface Verification {
  readonly clippingId: string;
  readonly outcome: Outcome;
  /** Milliseconds since 1970. */
  readonly checkedAt: number;
  readonly how: Way;
  /** The address that was asked for. */
  readonly url: string;
  /** What was known before; only where this look was in vain. */
  readonly before: Known | null;
}

/** What it takes to look for a clipping in its source. */
export type Wanted = Pick<Clipping, 'id' | 'anchor'>;

/** Keeps in a new verification what an earlier one knew, if the new look was in vain. Of two looks the later one counts. */
export function afterEarlier(earlier: Verification | undefined, now: Verification): Verification {
  if (!earlier || now.outcome.verdict !== 'unreachable') return now;
  const { outcome, checkedAt, before } = earlier;
  if (outcome.verdict === 'unreachable') return { ...now, before };
  return { ...now, before: { verdict: outcome.verdict, checkedAt } };
}
