import type { ThreeWays } from './merge-content.ts';

/** A line of plain text that was edited in two places at once, with the edits of both; where they meet, ours first. */
export function mergeWords({ base, ours, theirs }: ThreeWays<string>): string {
  const [mine, other] = [changeOf(base, ours), changeOf(base, theirs)];
  const [first, second] = mine.from <= other.from ? [mine, other] : [other, mine];
  if (ours === base || ours === theirs) return theirs;
  if (theirs === base) return ours;
  const isApart = first.to <= second.from;
  const middle = isApart
    ? first.by + base.slice(first.to, second.from) + second.by
    : mine.by + other.by;
  return base.slice(0, first.from) + middle + base.slice(Math.max(first.to, second.to));
}

function changeOf(base: string, changed: string) {
  const shorter = Math.min(base.length, changed.length);
  let from = 0;
  while (from < shorter && base[from] === changed[from]) from += 1;
  if (isHigh(base, from - 1)) from -= 1;
  let tail = 0;
  while (tail < shorter - from && base.at(-1 - tail) === changed.at(-1 - tail)) tail += 1;
  if (isHigh(base, base.length - tail - 1) && tail > 0) tail -= 1;
  return { from, to: base.length - tail, by: changed.slice(from, changed.length - tail) };
}

/** True where a character of two units begins, which must not be parted. */
const isHigh = (text: string, at: number): boolean => /[\uD800-\uDBFF]/.test(text.charAt(at));
