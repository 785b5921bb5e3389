import {
  attributeOf,
  childrenOf,
  closestOf,
  isElement,
  nameOf,
  queryAll,
  queryOne,
  textInside,
} from './dom.ts';

/** What names rows or columns: only a table of facts has it. */
const FACTS = 'th, caption, thead, [scope], [headers]';
/** What stands in no cell that holds a value. */
const PROSE = 'table, h1, h2, h3, h4, h5, h6, blockquote, p + p, div + p, p + div';
/** More words than a value has, in UTF-16 units. */
const LONGEST_VALUE = 200;

const known = new WeakMap<Element, boolean>();

/**
 * True for a table, or a part of one, that only places what it holds: it says so itself, or has one
 * column or paragraphs in its cells. False for a table of facts.
 */
export function isForLayout(part: Element): boolean {
  if (!/^(table|tbody|tfoot|tr|td|caption)$/.test(nameOf(part))) return false;
  const table = closestOf(part, 'table');
  if (!table) return false;
  const told = known.get(table) ?? onlyPlaces(table);
  known.set(table, told);
  return told;
}

function onlyPlaces(table: Element): boolean {
  const role = attributeOf(table, 'role');
  if (role !== null) return /^(presentation|none)$/.test(role);
  const own = (selector: string) =>
    queryAll(table, selector).filter((each) => closestOf(each, 'table') === table);
  if (own(FACTS).length > 0) return false;
  const rows = own('tr').map((row) => [...childrenOf(row)].filter(isFilled));
  const [first = [], ...others] = rows;
  return (
    rows.every((cells) => cells.length < 2) ||
    rows.flat().some((cell) => queryOne(cell, PROSE)) ||
    (others.length === 0 && first.some((cell) => textInside(cell).length > LONGEST_VALUE))
  );
}

const isFilled = (node: Node): node is Element => isElement(node) && textInside(node).trim() !== '';
