import type { Node } from 'prosemirror-model';

/** Old blocks `from` up to `to` stand in place of new ones. */
export interface Difference {
  readonly from: number;
  readonly to: number;
  readonly by: readonly Node[];
}

/** Beyond so many comparisons all between the first and the last difference counts as different. */
const PATIENCE = 1_000_000;

/**
 * What differs between two rows of blocks, in their order, when as many as possible stay. The old block `held`,
 * if it stands in both rows, once, is among those that stay.
 */
export function differencesAround(
  held: number | undefined,
  old: readonly Node[],
  wanted: readonly Node[],
): readonly Difference[] {
  const block = held === undefined ? undefined : old[held];
  if (held === undefined || !block) return differences(old, wanted);
  const at = onlyIndexOf(block, wanted);
  if (at < 0 || onlyIndexOf(block, old) < 0) return differences(old, wanted);
  const after = differences(old.slice(held + 1), wanted.slice(at + 1));
  return [
    ...differences(old.slice(0, held), wanted.slice(0, at)),
    ...after.map(({ from, to, by }) => ({ from: from + held + 1, to: to + held + 1, by })),
  ];
}

/** Where the block stands; -1 when it stands nowhere, or more than once. */
function onlyIndexOf(block: Node, row: readonly Node[]): number {
  const first = row.findIndex((one) => one.eq(block));
  return row.findLastIndex((one) => one.eq(block)) === first ? first : -1;
}

function differences(old: readonly Node[], wanted: readonly Node[]): readonly Difference[] {
  const [start, ends] = commonEnds(old, wanted);
  const before = old.slice(start, old.length - ends);
  const after = wanted.slice(start, wanted.length - ends);
  const kept = before.length * after.length > PATIENCE ? [] : longestCommon(before, after);
  const found: Difference[] = [];
  let [from, at] = [0, 0];
  for (const [oldIndex, newIndex] of [...kept, [before.length, after.length] as const]) {
    if (oldIndex > from || newIndex > at) {
      found.push({ from: start + from, to: start + oldIndex, by: after.slice(at, newIndex) });
    }
    [from, at] = [oldIndex + 1, newIndex + 1];
  }
  return found;
}

/** How many blocks are the same at the start, and how many of the rest at the end. */
function commonEnds(old: readonly Node[], wanted: readonly Node[]): readonly [number, number] {
  const most = Math.min(old.length, wanted.length);
  const isSame = (a: number, b: number): boolean => {
    const [one, other] = [old[a], wanted[b]];
    return one !== undefined && other !== undefined && one.eq(other);
  };
  let start = 0;
  while (start < most && isSame(start, start)) start++;
  let ends = 0;
  while (ends < most - start && isSame(old.length - 1 - ends, wanted.length - 1 - ends)) ends++;
  return [start, ends];
}

/** The pairs of indices of a longest common row, by the usual table of lengths. */
function longestCommon(
  old: readonly Node[],
  wanted: readonly Node[],
): readonly (readonly [number, number])[] {
  const width = wanted.length + 1;
  const lengths = new Uint32Array((old.length + 1) * width);
  const length = (row: number, column: number): number => lengths[row * width + column] ?? 0;
  const isSame = (row: number, column: number): boolean => {
    const [one, other] = [old[row], wanted[column]];
    return one !== undefined && other !== undefined && one.eq(other);
  };
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = wanted.length - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? length(row + 1, column + 1) + 1
        : Math.max(length(row + 1, column), length(row, column + 1));
    }
  }
  const pairs: (readonly [number, number])[] = [];
  for (let row = 0, column = 0; row < old.length && column < wanted.length; ) {
    if (isSame(row, column)) pairs.push([row++, column++]);
    else if (length(row + 1, column) >= length(row, column + 1)) row++;
    else column++;
  }
  return pairs;
}
