import { attributeOf, closestOf, queryAll } from './dom.ts';
import type { Shell } from './markup-line.ts';

/** What was found of the lists that were counted in this reading: how a list is marked, which number an item has. */
export type ListNumbers = Map<Element, string>;

/**
 * The shell of a block: an item says which number its list has counted for it, a list by what its items
 * are marked, as their style has it. Whether that shows the number is for `withShownNumbers` to judge.
 */
export function numberedShell(shell: Shell, block: Element, numbers: ListNumbers): Shell {
  const { tag, attributes } = shell;
  const list = /^([uo]l|li)$/.test(tag) && listOf(block);
  if (!list) return shell;
  if (!numbers.has(list)) countItems(list, numbers);
  const found = numbers.get(block) ?? '';
  return { tag, attributes: { ...attributes, [tag === 'li' ? 'value' : 'type']: found } };
}

/** Counts the items of a list as browsers do: what has no box or no marker does not count. */
function countItems(list: Element, numbers: ListNumbers): void {
  const shown = queryAll(list, 'li').filter(
    (item) => listOf(item) === list && Element.prototype.checkVisibility.call(item),
  );
  const marked = shown.filter((item) => /list-item/.test(getComputedStyle(item).display));
  const items = marked[0] ? marked : shown;
  const [first] = items;
  numbers.set(list, '');
  if (!first) return;
  const { listStyleType } = getComputedStyle(first);
  const isMarked = marked[0] && listStyleType !== 'none';
  const marker = isMarked ? listStyleType : getComputedStyle(first, '::before').content;
  // Of "2.1" a list can say only the end, which would be another number.
  if (/counters/.test(marker) && closestOf(list, 'li *')) return;
  const [, counter] = marker.split(/counters?\(([^,)]+)/);
  const step = counter || attributeOf(list, 'reversed') === null ? 1 : -1;
  let number = counter
    ? integer(getComputedStyle(list).counterReset.split(`${counter} `)[1], 0)
    : integer(attributeOf(list, 'start'), step > 0 ? 1 : items.length) - step;
  for (const item of items) {
    number = integer(counter ? '' : attributeOf(item, 'value'), number + step);
    numbers.set(item, `${number}`);
  }
  numbers.set(list, marker);
}

const integer = (text: string | null | undefined, otherwise: number): number => {
  const number = Number.parseInt(text ?? '', 10);
  return Number.isNaN(number) ? otherwise : number;
};

const listOf = (element: Element): Element | null => closestOf(element, 'ol,ul,menu');
