/** How deep an item of Word's is, from 1; null for what is no item. */
const levelOf = (element: Element | null): number | null => {
  const style = element?.getAttribute('style') ?? '';
  if (
    !element?.matches('p') ||
    !/mso-list:/i.test(style) ||
    /mso-list:\s*(none|skip|Ignore)/i.test(style)
  )
    return null;
  return Number(/level(\d)/i.exec(style)?.[1] ?? 1);
};

/** Word copies lists as paragraphs with the markers as words; here they are lists again. */
export function wordLists(root: HTMLElement): void {
  for (const first of root.querySelectorAll('p[style*="mso-list" i]')) {
    if (!root.contains(first) || levelOf(first) === null) continue;
    const items: Element[] = [];
    for (let next: Element | null = first; next && goesOn(first, next); ) {
      items.push(next);
      next = next.nextElementSibling;
    }
    const list = nested(items);
    if (list) first.before(list);
    for (const item of items) item.remove();
  }
}

/** Of one list, whose name stands before the level. */
const goesOn = (first: Element, next: Element): boolean =>
  levelOf(next) !== null && nameOf(first) === nameOf(next);

const nameOf = (element: Element): string =>
  /mso-list:\s*(\w+)/i.exec(element.getAttribute('style') ?? '')?.[1] ?? '';

/** Items as a list, those that are deeper inside the one before them. */
function nested(items: readonly Element[]): Element | null {
  const [first] = items;
  if (!first) return null;
  const list = first.ownerDocument.createElement(isNumbered(first) ? 'ol' : 'ul');
  const level = levelOf(first) ?? 1;
  let deeper: Element[] = [];
  const close = () => {
    const inner = nested(deeper);
    if (inner) list.lastElementChild?.append(inner);
    deeper = [];
  };
  for (const item of items) {
    if ((levelOf(item) ?? 1) > level) {
      deeper.push(item);
      continue;
    }
    close();
    list.append(asItem(item));
  }
  close();
  return list;
}

const MARKER = '[style*="mso-list:Ignore" i], [style*="mso-list: Ignore" i]';

const isNumbered = (item: Element): boolean =>
  /^\s*\(?[\da-z]+[.)]/i.test(item.querySelector(MARKER)?.textContent ?? '');

function asItem(item: Element): Element {
  const li = item.ownerDocument.createElement('li');
  for (const marker of item.querySelectorAll(MARKER)) marker.remove();
  li.append(...item.childNodes);
  return li;
}
