import type { Pairs } from './align-chain.ts';
import type { Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';
import { WORD_FLAG } from './words.ts';

/** How many words a gap is moved at most. */
const MAX_SHIFT = 40;

/** True when the words from `from` up to `to` are whole blocks, with nothing else of theirs. */
export const areBlocks = ({ words }: TextIndex, from: number, to: number): boolean =>
  ((words.flags[from] ?? 0) & (words.flags[to] ?? 0) & WORD_FLAG.startsBlock) !== 0;

/**
 * Moves gaps in the text to where whole blocks were put in. When an advertisement happens to end
 * with the word before it, either of the two can be paired, and only one is the passage's.
 */
export function settleGaps(pattern: Pattern, index: TextIndex, pairs: Pairs): void {
  for (let at = 1; at < pairs.length; at += 1) {
    const [before, after] = [pairs[at - 1] ?? -1, pairs[at] ?? -1];
    if (before < 0 || after <= before + 1 || areBlocks(index, before + 1, after)) continue;
    if (!moveOn(pattern, index, { pairs, at })) moveBack(pattern, index, { pairs, at });
  }
}

/** Where a gap is: before the pattern's word `at`. */
interface Gap {
  readonly pairs: Pairs;
  readonly at: number;
}

function moveOn({ kinds }: Pattern, index: TextIndex, { pairs, at }: Gap): boolean {
  const first = (pairs[at - 1] ?? 0) + 1;
  for (let moved = 1; moved <= MAX_SHIFT; moved += 1) {
    if (kinds[at + moved - 1] !== index.kinds[first + moved - 1]) return false;
    const next = pairs[at + moved] ?? -1;
    if (next <= first + moved || !areBlocks(index, first + moved, next)) continue;
    for (let each = 0; each < moved; each += 1) pairs[at + each] = first + each;
    return true;
  }
  return false;
}

function moveBack({ kinds }: Pattern, index: TextIndex, { pairs, at }: Gap): boolean {
  const last = (pairs[at] ?? 0) - 1;
  for (let moved = 1; moved <= MAX_SHIFT; moved += 1) {
    if (at - moved < 1 || kinds[at - moved] !== index.kinds[last - moved + 1]) return false;
    const before = pairs[at - moved - 1] ?? -1;
    if (before < 0 || before >= last - moved) continue;
    if (!areBlocks(index, before + 1, last - moved + 1)) continue;
    for (let each = 0; each < moved; each += 1) pairs[at - 1 - each] = last - each;
    return true;
  }
  return false;
}
