import type { Anchor } from './anchor.ts';
import { chainSeeds } from './chain-seeds.ts';
import { findSeeds } from './find-seeds.ts';
import { isBelievable } from './is-believable.ts';
import { isCutOut } from './is-cut-out.ts';
import { judgeText, type Verdict } from './judge-text.ts';
import { passageEnds } from './passage-ends.ts';
import { passageSpan } from './passage-span.ts';
import { readPattern } from './pattern.ts';
import { bestOf, candidateAt } from './place.ts';
import type { TextIndex } from './text-index.ts';
import { verbatimWithin } from './verbatim-within.ts';

export type { Verdict } from './judge-text.ts';

/** Where a passage stands in a text: from `start` up to `end`, in UTF-16 units. */
export interface FoundPassage {
  readonly start: number;
  readonly end: number;
  readonly verdict: Verdict;
  /** The share of the passage's words that are there, 0 to 1, rare words counting more. */
  readonly score: number;
}

/** How many places are compared. */
const MAX_PLACES = 8;

/**
 * Finds a passage in a text, also when its words or those around it were edited. Null rather than a
 * place that only resembles it. A passage without a single word or digit is never found.
 */
export function locateInText(index: TextIndex, anchor: Anchor): FoundPassage | null {
  const pattern = readPattern(anchor, index);
  const distance = (textAt: number): number =>
    Math.abs((index.words.places[textAt] ?? 0) - pattern.place);
  const seeds = findSeeds(pattern, index);
  const chains = chainSeeds(seeds, pattern, { most: MAX_PLACES, distance });
  const candidates = chains.map((chain) => candidateAt(pattern, index, chain));
  const best = bestOf(candidates);
  if (!best || !isBelievable(best, { candidates, wasAlone: pattern.wasAlone })) return null;
  const { pairs, weighing } = best;
  // A passage that stood nowhere else has no copy: it was moved.
  if (!pattern.wasAlone && isCutOut(pattern, index, pairs)) return null;
  const span = passageSpan(pattern, index, pairs);
  const ends = passageEnds(pattern, index, { pairs, span });
  const verdict = judgeText(pattern, index, { pairs, span, ends });
  const whole = verdict === 'altered' && verbatimWithin(index.text, anchor.quote.exact, ends);
  if (whole) return { start: whole[0], end: whole[1], verdict: 'exact', score: 1 };
  return { start: ends[0], end: ends[1], verdict, score: weighing.quote };
}
