import { unwrap } from './left-out.ts';

/** Elements that word processors and browsers give a look by style, with all that is in them. */
const STYLED = 'span[style], font[style], a[style], b[style], strong[style], i[style], em[style]';

/**
 * Makes elements of what is stressed by style alone, and takes away those that a style undoes: a document
 * of Google's stands in a `<b>` of normal weight as a whole. Headings are bold anyway.
 */
export function stressByStyle(root: HTMLElement): void {
  for (const element of root.querySelectorAll(STYLED)) {
    const style = element.getAttribute('style') ?? '';
    const weight = /font-weight:\s*([\w.]+)/i.exec(style)?.[1];
    const slant = /font-style:\s*(\w+)/i.exec(style)?.[1];
    element.removeAttribute('style');
    const isBold = weight !== undefined && /^(bold|bolder|[6-9]\d\d|1000)$/i.test(weight);
    const isSlanted = slant !== undefined && /^(italic|oblique)$/i.test(slant);
    if (isBold && !element.closest('b, strong, h1, h2, h3, h4, h5, h6')) wrap(element, 'strong');
    if (isSlanted && !element.closest('i, em')) wrap(element, 'em');
    const isUndone =
      (weight !== undefined && !isBold && element.matches('b, strong')) ||
      (slant !== undefined && !isSlanted && element.matches('i, em'));
    if (isUndone) unwrap(element);
  }
}

function wrap(element: Element, tag: string): void {
  const around = element.ownerDocument.createElement(tag);
  around.append(...element.childNodes);
  element.append(around);
}
