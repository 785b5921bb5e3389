import { type FrozenText, isBlankAt } from './frozen-text.ts';
import type { Cell } from './quote-cells.ts';
import type { QuotePart, Range } from './quote-part.ts';

/**
 * The ranges that a row of cells leaves out: in order, none touching another, none beginning or ending with
 * white space or within a letter as readers count them. When all that was done is that one omission was
 * deleted, its words are back.
 */
export function omissionsOf(
  frozen: FrozenText,
  part: QuotePart,
  row: readonly Cell[],
): readonly Range[] {
  const isGone = goneUnits(part, row);
  snapToLetters(frozen, part, isGone);
  const ranges: Range[] = [];
  for (let at = part.from; at < part.to; at += 1) {
    if (!isGone[at]) continue;
    let end = at;
    while (end < part.to && isGone[end]) end += 1;
    const range = withoutSpace(frozen, at, end);
    const last = ranges.at(-1);
    if (range && last && isApartBySpace(frozen.text, [last[1], range[0]], row))
      ranges[ranges.length - 1] = [last[0], range[1]];
    else if (range) ranges.push(range);
    at = end;
  }
  return ranges;
}

function goneUnits(part: QuotePart, row: readonly Cell[]): boolean[] {
  const changed = row.filter(({ kind, isDead, isFresh }) => isFresh || (isDead && kind !== 'edge'));
  const [only] = changed;
  const restored =
    changed.length === 1 && only?.piece?.kind === 'omission' && only.isDead ? only : null;
  const isGone: boolean[] = [];
  for (const cell of row) {
    if (cell === restored) continue;
    if (cell.isDead || cell.piece?.kind === 'omission')
      for (let at = cell.from; at < Math.min(cell.to, part.to); at += 1) isGone[at] = true;
  }
  return isGone;
}

function snapToLetters({ isStart }: FrozenText, { from, to }: QuotePart, isGone: boolean[]): void {
  for (let at = from; at < to; at += 1) {
    if (!isGone[at]) continue;
    for (let back = at; !isStart[back] && back > from && !isGone[back - 1]; back -= 1)
      isGone[back - 1] = true;
    if (!isStart[at + 1] && at + 1 < to) isGone[at + 1] = true;
  }
}

function withoutSpace(frozen: FrozenText, start: number, end: number): Range | null {
  let [from, to] = [start, end];
  while (from < to && isBlankAt(frozen, from)) from += 1;
  while (to > from && isBlankAt(frozen, to - 1)) to -= 1;
  return from < to ? [from, to] : null;
}

/** True when between two omissions there is only white space, and nothing of the blogger's. */
function isApartBySpace(text: string, [from, to]: Range, row: readonly Cell[]): boolean {
  if (text.slice(from, to).trim() !== '') return false;
  let at = 0;
  for (const cell of row) {
    if (cell.isDead) {
      at = Math.max(at, cell.to);
      continue;
    }
    if ((cell.kind === 'own' || cell.kind === 'sic') && at >= from && at <= to) return false;
    at = Math.max(at, cell.to);
  }
  return true;
}
