import { boxOf, documentProperty, isElement, ownerOf, parentOf } from './dom.ts';

/**
 * True for what is moved out over the edge where its nearest scroll container begins, at which no
 * reader can arrive. That edge is the left and the upper one, or where words run from right to left
 * or lines from the right, the right one.
 */
export function isOutOfReach(element: Element, style: CSSStyleDeclaration): boolean {
  const { inset, margin, transform, translate, position } = style;
  if (!/-\d/.test([inset, margin, transform, translate].join())) return false;
  const scroller = scrollerOf(element, position);
  return isBeyondOrigin(boxOf(element), scroller) && isBeyondOrigin(contentBox(element), scroller);
}

function isBeyondOrigin({ left, right, top, bottom, width }: DOMRect, scroller: Element): boolean {
  const page = ownerOf(scroller);
  const isPage = scroller === documentProperty(page, 'documentElement');
  // The page is written as its body is, and its box moves as the reader scrolls.
  const { writingMode, direction, flexDirection } = getComputedStyle(
    (isPage && documentProperty(page, 'body')) || scroller,
  );
  const [x, y] = isPage ? [0, 0] : [scroller.scrollLeft, scroller.scrollTop];
  const edge = boxOf(scroller);
  const isHorizontal = writingMode.startsWith('h');
  const startsRight = isHorizontal ? direction === 'rtl' : writingMode.endsWith('rl');
  const startsBelow = isHorizontal ? flexDirection === 'column-reverse' : direction === 'rtl';
  return (
    width > 0 &&
    ((startsRight ? left >= edge.right - x : right <= edge.left - x) ||
      (startsBelow ? top >= edge.bottom - y : bottom <= edge.top - y))
  );
}

/** The nearest element around that scrolls what it holds; the page's own when there is none. */
export function scrollerOf(element: Element, position = ''): Element {
  const root = documentProperty(ownerOf(element), 'documentElement');
  // Words that are placed by themselves pass over the boxes that they are not placed in.
  let at: Node | null =
    position === 'absolute' && 'offsetParent' in element
      ? Reflect.get(HTMLElement.prototype, 'offsetParent', element)
      : parentOf(element);
  for (; at && at !== root; at = parentOf(at)) {
    if (isElement(at) && /auto|scroll|hidden/.test(getComputedStyle(at).overflow)) return at;
  }
  return root;
}

/** Where its words stand, which may show while its own box does not: a row of slides. */
function contentBox(element: Element): DOMRect {
  const range = Document.prototype.createRange.call(ownerOf(element));
  range.selectNode(element);
  return range.getBoundingClientRect();
}
