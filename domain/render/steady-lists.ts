import type { List } from '../post/post.ts';

/** A list, and where it starts counting which way. */
export interface SteadyList extends List {
  readonly start: number;
  readonly isReversed: boolean;
}

/**
 * A list as lists of which each counts on by one, up or down: where targets keep a list's start but no
 * number of an item, the next number that is not the next starts a list of its own.
 */
export function steadyLists(list: List): readonly SteadyList[] {
  const { items, ordered, numbering } = list;
  if (!ordered || !numbering) return [{ ...list, start: 1, isReversed: false }];
  const { numbers, type } = numbering;
  const lists: SteadyList[] = [];
  for (let from = 0; from < items.length; ) {
    const isReversed = numbers[from + 1] === at(numbers, from) - 1;
    const to = endOfSteady(numbers, from, isReversed ? -1 : 1);
    lists.push({
      ...list,
      items: items.slice(from, to),
      numbering: { numbers: numbers.slice(from, to), type },
      start: at(numbers, from),
      isReversed,
    });
    from = to;
  }
  return lists;
}

function endOfSteady(numbers: readonly number[], from: number, step: 1 | -1): number {
  let to = from + 1;
  while (to < numbers.length && numbers[to] === at(numbers, to - 1) + step) to += 1;
  return to;
}

const at = (numbers: readonly number[], index: number): number => numbers[index] ?? index + 1;
