import type { Pairs } from './align-chain.ts';
import { KIND, readUnit } from './char-kind.ts';
import type { WordSpan } from './passage-span.ts';
import type { Pattern } from './pattern.ts';
import type { TextIndex } from './text-index.ts';

/**
 * Where the passage starts and ends in the text, in UTF-16 units: at the edges of the span's words
 * but for a passage that starts or ends inside a word.
 */
export function passageEnds(
  pattern: Pattern,
  index: TextIndex,
  { pairs, span }: { readonly pairs: Pairs; readonly span: WordSpan },
): readonly [number, number] {
  const { words } = pattern;
  const from = index.words.starts[span.from] ?? 0;
  const to = index.words.ends[span.to - 1] ?? 0;
  const cutStart = pattern.start - (words.starts[pattern.from] ?? 0);
  const cutEnd = (words.ends[pattern.to - 1] ?? 0) - pattern.end;
  const isFirst = pairs[pattern.from] === span.from;
  const isLast = pairs[pattern.to - 1] === span.to - 1;
  const start =
    isFirst && cutStart > 0
      ? skip(index.text, from, shown(pattern.text, words.starts[pattern.from] ?? 0, pattern.start))
      : from;
  const end =
    isLast && cutEnd > 0
      ? skipBack(index.text, to, shown(pattern.text, pattern.end, words.ends[pattern.to - 1] ?? 0))
      : to;
  return [start, end];
}

const isShown = (unit: number): boolean => (readUnit(unit) & 7) !== KIND.hidden;

function shown(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (isShown(text.charCodeAt(at))) count += 1;
  return count;
}

function skip(text: string, from: number, count: number): number {
  let [at, left] = [from, count];
  while (left > 0 && at < text.length) {
    if (isShown(text.charCodeAt(at))) left -= 1;
    at += 1;
  }
  return at;
}

function skipBack(text: string, from: number, count: number): number {
  let [at, left] = [from, count];
  while (left > 0 && at > 0) {
    at -= 1;
    if (isShown(text.charCodeAt(at))) left -= 1;
  }
  return at;
}
