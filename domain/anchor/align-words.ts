/** The words `from` up to `to`. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the pattern and one of the text. */
export interface Stretches {
  readonly here: Stretch;
  readonly there: Stretch;
}

/** The cells of the largest table to fill for one gap; beyond, only words next to a match are compared. */
const CELLS = 60_000;

/** What equal neighbours on both sides are worth beside their weight, so that runs stay together. */
const TOGETHER = 0.3;

/** What to align: the kinds of the words of both sides, -1 being like nothing, and what each of the pattern tells. */
export interface Sides {
  readonly pattern: Int32Array;
  readonly text: Int32Array;
  readonly weights: Float64Array;
}

/**
 * Pairs words of a stretch of the pattern with equal words of a stretch of the text, in order and
 * so that the pairs tell most. Writes the text's word into `pairs` at the pattern's. False, with
 * only the ends paired, when the stretches are too long to compare.
 */
export function alignWords(sides: Sides, { here, there }: Stretches, pairs: Int32Array): boolean {
  const equal = (at: number, spot: number): boolean => {
    const kind = sides.pattern[at] ?? -1;
    return kind >= 0 && kind === sides.text[spot];
  };
  let [a, b, c, d] = [here.from, here.to, there.from, there.to];
  while (a < b && c < d && equal(a, c)) pairs[a++] = c++;
  while (a < b && c < d && equal(b - 1, d - 1)) pairs[--b] = --d;
  if (a === b || c === d) return true;
  if ((b - a) * (d - c) > CELLS) return false;
  fillTable(sides, { here: { from: a, to: b }, there: { from: c, to: d } }, pairs);
  return true;
}

function fillTable(sides: Sides, { here, there }: Stretches, pairs: Int32Array): void {
  const wide = there.to - there.from + 1;
  const table = new Float64Array((here.to - here.from + 1) * wide);
  for (let row = 1; row <= here.to - here.from; row += 1) {
    fillRow(sides, table.subarray((row - 1) * wide, (row + 1) * wide), {
      at: here.from + row - 1,
      spot: there.from,
      isFirst: row === 1,
    });
  }
  let [row, column] = [here.to - here.from, wide - 1];
  while (row > 0 && column > 0) {
    const cell = row * wide + column;
    if (table[cell] === table[cell - wide]) row -= 1;
    else if (table[cell] === table[cell - 1]) column -= 1;
    else {
      row -= 1;
      column -= 1;
      pairs[here.from + row] = there.from + column;
    }
  }
}

/** The pattern's word that a row stands for, and the text's word of its first column. */
interface Row {
  readonly at: number;
  readonly spot: number;
  readonly isFirst: boolean;
}

/** Fills the lower of two rows from the upper. The innermost loop of a search: it makes nothing and calls nothing. */
function fillRow({ pattern, text, weights }: Sides, rows: Float64Array, row: Row): void {
  const wide = rows.length >> 1;
  const { at, spot, isFirst } = row;
  const kind = pattern[at] ?? -1;
  const previous = isFirst ? -1 : (pattern[at - 1] ?? -1);
  const weight = weights[at] ?? 0;
  let left = 0;
  for (let column = 1; column < wide; column += 1) {
    const above = rows[column] ?? 0;
    let best = above > left ? above : left;
    if (kind >= 0 && text[spot + column - 1] === kind) {
      const follows = previous >= 0 && column > 1 && text[spot + column - 2] === previous;
      const paired = (rows[column - 1] ?? 0) + weight + (follows ? TOGETHER : 0);
      if (paired > best) best = paired;
    }
    rows[wide + column] = best;
    left = best;
  }
}
