import type { Pairs } from './align-chain.ts';
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
  /** How many words the passage has, signs left out, and how many of them are paired. */
  readonly size: number;
  readonly paired: number;
}

/** Weighs a pairing of the pattern with one place in the text. */
export function weighPlace(pattern: Pattern, pairs: Pairs): Weighing {
  const quote = weigh(pattern, pairs, [pattern.from, pattern.to]);
  const before = weigh(pattern, pairs, [0, pattern.from]);
  const after = weigh(pattern, pairs, [pattern.to, pattern.words.count]);
  return {
    quote: quote.share,
    before: before.share,
    after: after.share,
    quoteBits: quote.bits,
    beforeBits: before.bits,
    afterBits: after.bits,
    size: quote.size,
    paired: quote.paired,
  };
}

function weigh(pattern: Pattern, pairs: Pairs, [from, to]: readonly [number, number]) {
  let [all, bits, size, paired] = [0, 0, 0, 0];
  for (let at = from; at < to; at += 1) {
    const weight = pattern.weights[at] ?? 0;
    const isPaired = (pairs[at] ?? -1) >= 0;
    all += weight;
    if (isPaired) bits += weight;
    if (!isSpoken(pattern.words, at)) continue;
    size += 1;
    if (isPaired) paired += 1;
  }
  return { share: all > 0 ? bits / all : 1, bits, size, paired };
}
