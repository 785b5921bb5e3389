import { alignChain, type Pairs } from './align-chain.ts';
import type { Chain } from './chain-seeds.ts';
import { type Most, mostAt } from './most-at.ts';
import type { Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';
import { type Weighing, weighPlace } from './weigh-place.ts';

/** A place in the text where a passage may stand. */
export interface Place {
  readonly pairs: Pairs;
  readonly weighing: Weighing;
  /** How far it is from where the passage stood, in UTF-16 units of squashed text. */
  readonly distance: number;
}

/** A place whose words are paired only when they are asked for. */
export interface Candidate {
  readonly most: Most;
  readonly read: () => Place;
}

/** The place at a chain of seeds. */
export function candidateAt(pattern: Pattern, index: TextIndex, chain: Chain): Candidate {
  let place: Place | undefined;
  return {
    most: mostAt(pattern, index, chain),
    read: () => {
      place ??= readPlace(pattern, index, chain);
      return place;
    },
  };
}

/** The candidate that fits best; undefined when none has a word of the passage. */
export function bestOf(candidates: readonly Candidate[]): Place | undefined {
  let best: Place | undefined;
  for (const { most, read } of candidates) {
    if (best && most.bits <= fitOf(best)) continue;
    const place = read();
    if (place.weighing.paired === 0) continue;
    if (!best || fitOf(place) > fitOf(best)) best = place;
  }
  return best;
}

/** Pairs and weighs the words at a chain of seeds. */
function readPlace(pattern: Pattern, index: TextIndex, chain: Chain): Place {
  const pairs = alignChain(pattern, index, chain);
  const textAt = placeIn(pairs, pattern) ?? chain.seeds[0]?.textAt ?? 0;
  const distance = Math.abs((index.words.places[textAt] ?? 0) - pattern.place);
  return { pairs, weighing: weighPlace(pattern, pairs), distance };
}

/** The word of the text where the passage starts, or where it would had it not gone. */
function placeIn(pairs: Pairs, { from, to }: Pattern): number | undefined {
  const own = pairs.slice(from, to).find((pair) => pair >= 0);
  return own ?? pairs.slice(0, from).findLast((pair) => pair >= 0);
}

/**
 * How well a place fits, in bits. Where words and surroundings repeat, the passage is likely to be
 * near where it was, though a page can grow before it by any length.
 */
export const fitOf = ({ weighing, distance }: Place): number =>
  weighing.quoteBits +
  weighing.beforeBits +
  weighing.afterBits -
  weighing.gaps -
  4 * Math.log2(1 + distance / 200);
