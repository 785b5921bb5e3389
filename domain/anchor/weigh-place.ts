import type { Pairs } from './align-chain.ts';
import { gapCost } from './chain-seeds.ts';
import { isSpoken, type Pattern } from './pattern.ts';

/** How much of a passage and of what stood around it is at one place. Shares are of what the words tell, 0 to 1. */
export interface Weighing {
  /** Share of the passage's own words. */
  readonly quote: number;
  /** Share of the words before and after it; 1 when there were none. */
  readonly before: number;
  readonly after: number;
  /** The same in bits. */
  readonly quoteBits: number;
  readonly beforeBits: number;
  readonly afterBits: number;
  /** What it costs, in bits, that other words stand between the paired ones. */
  readonly gaps: number;
  /** How many words the passage has, signs left out, and how many of them are paired. */
  readonly size: number;
  readonly paired: number;
}

/**
 * Beyond so many words put between the passage and a word that stood near it, that word tells less,
 * the less the more there are: a list that repeats the page's headlines is not around the one above.
 */
const NEIGHBOUR_WORDS = 100;

/** Weighs a pairing of the pattern with one place in the text. */
export function weighPlace(pattern: Pattern, pairs: Pairs): Weighing {
  const { from, to, words } = pattern;
  let [first, last] = [from, to - 1];
  while (first < to && (pairs[first] ?? -1) < 0) first += 1;
  while (last > first && (pairs[last] ?? -1) < 0) last -= 1;
  const isThere = first < to;
  const quote = weigh(pattern, pairs, { from, to });
  const before = weigh(pattern, pairs, { from: 0, to: from, ...(isThere && { next: first }) });
  const after = weigh(pattern, pairs, {
    from: to,
    to: words.count,
    ...(isThere && { next: last }),
  });
  return {
    quote: quote.share,
    before: before.share,
    after: after.share,
    quoteBits: quote.bits,
    beforeBits: before.bits,
    afterBits: after.bits,
    gaps: gapsIn(pairs),
    size: quote.size,
    paired: quote.paired,
  };
}

function gapsIn(pairs: Pairs): number {
  let [cost, last] = [0, -1];
  for (let at = 0; at < pairs.length; at += 1) {
    if ((pairs[at] ?? -1) < 0) continue;
    if (last >= 0) cost += gapCost((pairs[at] ?? 0) - (pairs[last] ?? 0) - (at - last));
    last = at;
  }
  return cost;
}

/** Words `from` up to `to` of the pattern; `next` is the passage's paired word next to them. */
interface Part {
  readonly from: number;
  readonly to: number;
  readonly next?: number;
}

function weigh(pattern: Pattern, pairs: Pairs, { from, to, next }: Part) {
  let [all, bits, size, paired] = [0, 0, 0, 0];
  const shift = next === undefined ? null : (pairs[next] ?? 0) - next;
  for (let at = from; at < to; at += 1) {
    const weight = pattern.weights[at] ?? 0;
    const textAt = pairs[at] ?? -1;
    all += weight;
    if (textAt >= 0) {
      const putBetween = shift === null ? 0 : Math.abs(textAt - at - shift);
      bits += putBetween > NEIGHBOUR_WORDS ? (weight * NEIGHBOUR_WORDS) / putBetween : weight;
    }
    if (!isSpoken(pattern.words, at)) continue;
    size += 1;
    if (textAt >= 0) paired += 1;
  }
  return { share: all > 0 ? bits / all : 1, bits, size, paired };
}
