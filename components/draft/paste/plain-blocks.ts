import { BLOCKS, type LeftOut, rename, unwrap } from './left-out.ts';

/** Blocks that a draft has not, as those that it has: a table's rows as lines, code line by line. */
export function plainBlocks(root: HTMLElement, counts: Map<LeftOut, number>): void {
  for (const table of root.querySelectorAll('table')) {
    if (table.closest('[data-clipping]') || !root.contains(table)) continue;
    if (isForLayout(table)) {
      for (const part of table.querySelectorAll('thead, tbody, tfoot, tr')) unwrap(part);
      for (const cell of table.querySelectorAll('td, th, caption')) rename(cell, 'div');
      unwrap(table);
      continue;
    }
    counts.set('tables', (counts.get('tables') ?? 0) + 1);
    const rows = [...table.querySelectorAll('caption, tr')].map(rowInLine);
    table.replaceWith(...rows);
  }
  for (const code of root.querySelectorAll('pre')) {
    const line = root.ownerDocument.createElement('code');
    (code.textContent ?? '')
      .replace(/\n$/, '')
      .split('\n')
      .forEach((words, index) => {
        if (index > 0) line.append(root.ownerDocument.createElement('br'));
        line.append(words.replace(/^ +/, (spaces) => '\u00a0'.repeat(spaces.length)));
      });
    code.replaceChildren(line);
    rename(code, 'p');
  }
  for (const heading of root.querySelectorAll('h5, h6')) rename(heading, 'h4');
  for (const term of root.querySelectorAll('dt, dd, figcaption')) rename(term, 'p');
  for (const q of root.querySelectorAll('q')) {
    q.prepend('“');
    q.append('”');
    unwrap(q);
  }
  for (const gap of root.querySelectorAll('br')) {
    const isAlone = !gap.closest('p, li, h1, h2, h3, h4');
    if (isAlone && [gap.previousElementSibling, gap.nextElementSibling].every(isBlock))
      gap.remove();
  }
}

const isBlock = (element: Element | null): boolean => element === null || element.matches(BLOCKS);

/** Mails are laid out with tables of one column. */
const isForLayout = (table: Element): boolean =>
  [...table.querySelectorAll('tr')].every((row) => row.children.length < 2) ||
  table.querySelector('table') !== null;

function rowInLine(row: Element): Element {
  const line = row.ownerDocument.createElement('p');
  const cells = row.matches('tr') ? [...row.children] : [row];
  cells.forEach((cell, index) => {
    if (index > 0) line.append(' | ');
    for (const block of cell.querySelectorAll(BLOCKS)) unwrap(block);
    line.append(...cell.childNodes);
  });
  return line;
}
