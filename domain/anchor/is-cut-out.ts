import type { Pairs } from './align-chain.ts';
import type { Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';

/** So many bits of what stood on one side, right beside what stood on the other, are no chance. */
const CERTAIN_BITS = 24;

/**
 * True when what stood right before the passage and what stood right after it meet at a place: the
 * passage was deleted there, and the words that are paired as its own are a copy nearby.
 */
export const isCutOut = (pattern: Pattern, index: TextIndex, pairs: Pairs): boolean =>
  isCutAt(pattern, index, { pairs, step: 1 }) || isCutAt(pattern, index, { pairs, step: -1 });

/** A side of the passage, after (1) or before it (-1). */
interface Side {
  readonly pairs: Pairs;
  readonly step: 1 | -1;
}

/** True when beside the context of one side stands that of the other and not the passage. */
function isCutAt(pattern: Pattern, index: TextIndex, { pairs, step }: Side): boolean {
  const { from, to, words } = pattern;
  let near = step > 0 ? to : from - 1;
  while (near >= 0 && near < words.count && (pairs[near] ?? -1) < 0) near += step;
  const textAt = (pairs[near] ?? 0) - step;
  if (near < 0 || near >= words.count) return false;
  const [across, own] = step > 0 ? [from - 1, to - 1] : [to, from];
  const bits = (at: number): number => bitsAlong(pattern, index, { at, textAt, step });
  return bits(across) >= bits(own) + CERTAIN_BITS;
}

/** Word `at` of the pattern beside word `textAt` of the text, and which way from them is before (1) or after (-1). */
interface Beside {
  readonly at: number;
  readonly textAt: number;
  readonly step: 1 | -1;
}

/** What the words tell that are the same one after the other. */
function bitsAlong(
  { kinds, weights }: Pattern,
  index: TextIndex,
  { at, textAt, step }: Beside,
): number {
  let bits = 0;
  for (let away = 0; ; away += step) {
    const kind = kinds[at - away] ?? -1;
    if (kind < 0 || kind !== index.kinds[textAt - away]) return bits;
    bits += weights[at - away] ?? 0;
  }
}
