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
const MAX_TABLE_CELLS = 60_000;

/** What equal neighbours on both sides are worth beside their weight, so that runs stay together. */
const ADJACENCY_BONUS = 0.3;

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
  const equal = (at: number, textAt: number): boolean => {
    const kind = sides.pattern[at] ?? -1;
    return kind >= 0 && kind === sides.text[textAt];
  };
  let [a, b, c, d] = [here.from, here.to, there.from, there.to];
  while (a < b && c < d && equal(a, c)) pairs[a++] = c++;
  while (a < b && c < d && equal(b - 1, d - 1)) pairs[--b] = --d;
  if (a === b || c === d) return true;
  if ((b - a) * (d - c) > MAX_TABLE_CELLS) return false;
  fillTable(sides, { here: { from: a, to: b }, there: { from: c, to: d } }, pairs);
  return true;
}

/** Where tables are filled, one after the other: to make one for each gap kept the collector of garbage busy. */
let scratch = new Float64Array(0);

function emptyTable(rows: number, wide: number): Float64Array {
  if (scratch.length < rows * wide) scratch = new Float64Array(rows * wide);
  scratch.fill(0, 0, wide);
  for (let row = 1; row < rows; row += 1) scratch[row * wide] = 0;
  return scratch;
}

function fillTable(sides: Sides, { here, there }: Stretches, pairs: Int32Array): void {
  const wide = there.to - there.from + 1;
  const rows = here.to - here.from + 1;
  const table = emptyTable(rows, wide);
  for (let row = 1; row < rows; row += 1) {
    fillRow(sides, table, { at: here.from + row - 1, textAt: there.from, row, wide });
  }
  let [row, column] = [rows - 1, wide - 1];
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

/** A row of a table: the pattern's word that it stands for, the text's word of its first column, and where it is. */
interface Row {
  readonly at: number;
  readonly textAt: number;
  readonly row: number;
  readonly wide: number;
}

/** Fills a row from the one above. The innermost loop of a search: it makes nothing and calls nothing. */
function fillRow({ pattern, text, weights }: Sides, table: Float64Array, place: Row): void {
  const { at, textAt, row, wide } = place;
  const [lower, upper] = [row * wide, (row - 1) * wide];
  const kind = pattern[at] ?? -1;
  const previous = row === 1 ? -1 : (pattern[at - 1] ?? -1);
  const weight = weights[at] ?? 0;
  let left = 0;
  for (let column = 1; column < wide; column += 1) {
    const above = table[upper + column] ?? 0;
    let best = above > left ? above : left;
    if (kind >= 0 && text[textAt + column - 1] === kind) {
      const follows = previous >= 0 && column > 1 && text[textAt + column - 2] === previous;
      const paired = (table[upper + column - 1] ?? 0) + weight + (follows ? ADJACENCY_BONUS : 0);
      if (paired > best) best = paired;
    }
    table[lower + column] = best;
    left = best;
  }
}
