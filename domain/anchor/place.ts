import { alignChain, type Pairs } from './align-chain.ts';
import type { Chain } from './chain-seeds.ts';
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

/** Pairs and weighs the words at a chain of seeds. */
export function readPlace(pattern: Pattern, index: TextIndex, chain: Chain): Place {
  const pairs = alignChain(pattern, index, chain);
  const spot = placeIn(pairs, pattern) ?? chain.seeds[0]?.spot ?? 0;
  const distance = Math.abs((index.words.places[spot] ?? 0) - pattern.place);
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
  weighing.quoteBits + weighing.beforeBits + weighing.afterBits - 4 * Math.log2(1 + distance / 200);
