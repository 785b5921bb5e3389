/** What of a pasted text no draft can hold. */
export type LeftOut = 'pictures' | 'media' | 'scripts' | 'styles' | 'forms' | 'tables';

/** How often each was left out; what was not, is not there. */
export type LeftOutCounts = ReadonlyMap<LeftOut, number>;

/** An element that ends a line. */
export const BLOCKS =
  'address, article, aside, blockquote, dd, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, h5, h6, header, hr, li, main, nav, ol, p, pre, section, table, ul';

/** Puts what an element holds in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** The element's content in another element, in its place. */
export function rename(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}
