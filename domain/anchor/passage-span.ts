import type { Pairs } from './align-chain.ts';
import { isSpoken, type Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';
import { WORD_FLAG } from './words.ts';

/** A stretch of words of the text, `from` up to `to`. */
export interface WordSpan {
  readonly from: number;
  readonly to: number;
}

/** More words than this between the passage and what stood next to it are not a change of the passage. */
const MAX_INSERTED = 3;

/**
 * The words of the text that are the passage. Where its first or last words were replaced, the
 * words in their place are taken as far as the context. So are a few words put right between the
 * passage and its context, as a `not` before `guilty`. Words of another block never are.
 */
export function passageSpan(pattern: Pattern, index: TextIndex, pairs: Pairs): WordSpan {
  let [first, last] = [pattern.from, pattern.to - 1];
  while (first < last && (pairs[first] ?? -1) < 0) first += 1;
  while (last > first && (pairs[last] ?? -1) < 0) last -= 1;
  const [start, end] = [pairs[first] ?? 0, pairs[last] ?? 0];
  const sides = { pattern, index, pairs };
  return {
    from: start - own(sides, { end: first, edge: pattern.from, step: -1 }),
    to: end + 1 + own(sides, { end: last, edge: pattern.to - 1, step: 1 }),
  };
}

interface Sides {
  readonly pattern: Pattern;
  readonly index: TextIndex;
  readonly pairs: Pairs;
}

/** One end of the passage: its outermost paired word, its outermost word, and the way out. */
interface Side {
  readonly end: number;
  readonly edge: number;
  readonly step: 1 | -1;
}

/** How many unpaired words of the text next to the paired word `end` are the passage's. */
function own({ pattern, index, pairs }: Sides, { end, edge, step }: Side): number {
  const lost = Math.abs(edge - end);
  let near = edge + step;
  while (near >= 0 && near < pattern.words.count && (pairs[near] ?? -1) < 0) near += step;
  const next = pairs[near] ?? -1;
  if (next < 0) return 0;
  const textAt = pairs[end] ?? 0;
  const unpaired = Math.abs(next - textAt) - 1;
  const contextLost = Math.abs(near - edge) - 1;
  const inBlock = wordsInBlock(index, textAt, { step, most: unpaired });
  if (lost > 0) return Math.max(0, Math.min(lost, unpaired - contextLost, inBlock));
  const isPutIn =
    contextLost === 0 && unpaired > 0 && inBlock === unpaired && unpaired <= MAX_INSERTED;
  return isPutIn && isSpokenAmong(index, textAt, { step, most: unpaired }) ? unpaired : 0;
}

interface Reach {
  readonly step: 1 | -1;
  readonly most: number;
}

/** How many words next to `textAt` are in its block, up to `most`. */
function wordsInBlock({ words }: TextIndex, textAt: number, { step, most }: Reach): number {
  let count = 0;
  const startsBlock = (at: number): boolean =>
    ((words.flags[at] ?? 0) & WORD_FLAG.startsBlock) !== 0;
  while (count < most && !startsBlock(step > 0 ? textAt + count + 1 : textAt - count)) count += 1;
  return count;
}

function isSpokenAmong({ words }: TextIndex, textAt: number, { step, most }: Reach): boolean {
  for (let count = 1; count <= most; count += 1) {
    if (isSpoken(words, textAt + step * count)) return true;
  }
  return false;
}
