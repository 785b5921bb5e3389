import type { Pairs } from './align-chain.ts';
import { gapCost } from './chain-seeds.ts';
import type { Pattern } from './pattern.ts';
import { areBlocks } from './settle-gaps.ts';
import type { TextIndex } from './text-index.ts';

/** Beyond so many words from the end nothing is a stray. */
const MAX_STRAYS = 6;

/**
 * Undoes pairs at the passage's ends that stand far from the rest of it and tell little: a `the`
 * in an advertisement before the passage is not its first word.
 */
export function dropStrays(pattern: Pattern, index: TextIndex, pairs: Pairs): void {
  dropFrom(pattern, index, { pairs, step: 1 });
  dropFrom(pattern, index, { pairs, step: -1 });
}

/** One end of the passage and the way from it to the other. */
interface End {
  readonly pairs: Pairs;
  readonly step: 1 | -1;
}

function dropFrom(pattern: Pattern, index: TextIndex, { pairs, step }: End): void {
  const { from, to, weights } = pattern;
  const paired: number[] = [];
  for (let at = step > 0 ? from : to - 1; at >= from && at < to; at += step) {
    if ((pairs[at] ?? -1) >= 0) paired.push(at);
  }
  let bits = 0;
  let drop = 0;
  for (let each = 0; each + 1 < paired.length && each < MAX_STRAYS; each += 1) {
    const [at, next] = [paired[each] ?? 0, paired[each + 1] ?? 0];
    const [textAt, nextTextAt] = [pairs[at] ?? 0, pairs[next] ?? 0];
    bits += weights[at] ?? 0;
    const excess = Math.abs(nextTextAt - textAt) - Math.abs(next - at);
    const isPutIn = areBlocks(
      index,
      Math.min(textAt, nextTextAt) + 1,
      Math.max(textAt, nextTextAt),
    );
    if (excess > 2 && !isPutIn && bits < 2 * gapCost(excess)) drop = each + 1;
  }
  for (const at of paired.slice(0, drop)) pairs[at] = -1;
}
