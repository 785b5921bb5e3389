/** What cannot stand inside of a list, a line or a quotation is put behind it. */
export function toTop(block: Element): void {
  const AROUND = 'ul, ol, p, h1, h2, h3, h4, h5, h6, a, blockquote';
  const first = block.parentElement?.closest(AROUND) ?? null;
  let top = first;
  for (let next = first; next; next = next.parentElement?.closest(AROUND) ?? null) top = next;
  top?.after(block);
  for (let empty = first; empty && isEmpty(empty); ) {
    const around: Element | null = empty.parentElement;
    empty.remove();
    empty = around?.matches(AROUND) ? around : null;
  }
}

const isEmpty = (element: Element): boolean =>
  element.childElementCount === 0 && element.textContent?.trim() === '';
