import { stretchOf } from './align-chain.ts';
import type { Stretch } from './align-words.ts';
import type { Chain } from './chain-seeds.ts';
import type { Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';

/** The most that pairing the words at a place can bring, in bits, without pairing them. */
export interface Most {
  readonly bits: number;
  /** Shares of what stood before and after the passage, 0 to 1. */
  readonly before: number;
  readonly after: number;
}

/**
 * What the words at a chain of seeds can tell at most: each word of the pattern counts that stands
 * anywhere in the stretch of the text where the chain's words are paired. Far quicker than to pair
 * them, and enough to see of most places that they are not the passage's.
 */
export function mostAt(pattern: Pattern, index: TextIndex, chain: Chain): Most {
  const { kinds, weights, from, to, words } = pattern;
  const stretch = stretchOf(pattern, index, chain);
  const sums = { before: 0, own: 0, after: 0 };
  const all = { before: 0, own: 0, after: 0 };
  for (let at = 0; at < words.count; at += 1) {
    const part = at < from ? 'before' : at < to ? 'own' : 'after';
    const weight = weights[at] ?? 0;
    all[part] += weight;
    if (standsIn(index, kinds[at] ?? -1, stretch)) sums[part] += weight;
  }
  return {
    bits: sums.before + sums.own + sums.after,
    before: all.before > 0 ? sums.before / all.before : 1,
    after: all.after > 0 ? sums.after / all.after : 1,
  };
}

/** True when a word of the kind stands in a stretch of the text. */
function standsIn({ postings, from }: TextIndex, kind: number, stretch: Stretch): boolean {
  if (kind < 0) return false;
  let [left, right] = [from[kind] ?? 0, from[kind + 1] ?? 0];
  const end = right;
  while (left < right) {
    const middle = (left + right) >> 1;
    if ((postings[middle] ?? 0) < stretch.from) left = middle + 1;
    else right = middle;
  }
  return left < end && (postings[left] ?? 0) < stretch.to;
}
