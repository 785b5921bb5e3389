import type { Node } from 'prosemirror-model';

/** Which of a side's blocks came of which of the base's, and what it put between them. */
export interface Alignment {
  /** For each block of the base what the side made of it; undefined where it took it out. */
  readonly kept: readonly (Node | undefined)[];
  /** What the side put in before each block of the base, and after the last one. */
  readonly added: readonly (readonly Node[])[];
}

/** What counts as the same block with other words: at least this part of the shorter one is still there. */
const ALIKE = 0.5;
/** An empty paragraph is written into, when there is no better match for it. */
const INTO_EMPTY = 0.1;

/** A quote of the same clipping, edited otherwise. */
const EDITED_QUOTE = 1;

/** Matches the blocks that a side has now with those that were there, in order and as well as can be. For a few blocks. */
export function alignBlocks(base: readonly Node[], side: readonly Node[]): Alignment {
  const wide = side.length + 1;
  const best = new Float64Array((base.length + 1) * wide);
  const at = (row: number, column: number): number => best[row * wide + column] ?? 0;
  const gain = base.map((was) => side.map((now) => likeness(was, now)));
  for (let row = base.length - 1; row >= 0; row -= 1) {
    for (let column = side.length - 1; column >= 0; column -= 1) {
      const like = gain[row]?.[column] ?? 0;
      best[row * wide + column] = Math.max(
        at(row + 1, column),
        at(row, column + 1),
        like > 0 ? like + at(row + 1, column + 1) : 0,
      );
    }
  }
  const kept: (Node | undefined)[] = base.map(() => undefined);
  const added: Node[][] = [...base, null].map(() => []);
  let row = 0;
  for (let column = 0; column < side.length; ) {
    const now = side[column];
    const like = gain[row]?.[column] ?? 0;
    if (row < base.length && at(row, column) === at(row + 1, column)) row += 1;
    else if (now && like > 0 && at(row, column) === like + at(row + 1, column + 1)) {
      kept[row] = now;
      row += 1;
      column += 1;
    } else {
      if (now) added[row]?.push(now);
      column += 1;
    }
  }
  return { kept, added };
}

/** How sure it is that a block became the other: 0 not at all, 2 for an equal one. */
function likeness(was: Node, now: Node): number {
  if (was.eq(now)) return 2;
  const isKin = was.type === now.type || (was.isTextblock && now.isTextblock);
  if (was.type.name === 'quote' && was.attrs.clippingId === now.attrs.clippingId && isKin)
    return EDITED_QUOTE;
  if (!isKin || was.isAtom) return 0;
  const [one, other] = [was.textContent, now.textContent];
  const shorter = Math.min(one.length, other.length);
  if (shorter === 0) return INTO_EMPTY;
  const same = (sharedStart(one, other) + sharedEnd(one, other)) / shorter;
  return same < ALIKE ? 0 : Math.min(same, 1);
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one[at] === other[at]) at += 1;
  return at;
}

function sharedEnd(one: string, other: string): number {
  let at = 0;
  while (at < one.length && at < other.length && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
}
