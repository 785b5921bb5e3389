import { attributeOf, boxOf, isElement, nameOf, ownerOf, parentOf } from './dom.ts';

/** True when nothing inside the element is shown, whatever its children say. */
export function isHiddenBox(element: Element, style: CSSStyleDeclaration): boolean {
  if (style.display === 'none' || style.opacity === '0') return true;
  if (style.contentVisibility === 'hidden' || isClosedDetail(element)) return true;
  return isClipped(element, style) || isOffPage(element, style);
}

/** True when the element's own words are shown; its children may differ. */
export const showsOwnWords = (style: CSSStyleDeclaration): boolean =>
  style.visibility !== 'hidden' && style.visibility !== 'collapse' && style.fontSize !== '0px';

/** Inside `<details>` that is not open, only the summary is shown. */
function isClosedDetail(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && isElement(parent) && isClosed(parent) && nameOf(element) !== 'summary';
}

/** True for a box that opens at a press and has not been opened: of its content only the summary is shown. */
export const isClosed = (element: Element): boolean =>
  nameOf(element) === 'details' && attributeOf(element, 'open') === null;

/** The ways in which words are kept for screen readers only: clipped away, or a box of a point that shows no overflow. */
function isClipped(element: Element, style: CSSStyleDeclaration): boolean {
  const isLoose = style.position === 'absolute' || style.position === 'fixed';
  if (isLoose && /^rect\((0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?,? (0|1)(px)?\)$/.test(style.clip))
    return true;
  if (/^inset\((50|100)%\)$/.test(style.clipPath)) return true;
  if (
    style.overflow === 'visible' ||
    style.display.startsWith('inline') ||
    style.display === 'contents'
  )
    return false;
  const { width, height } = boxOf(element);
  return width <= 1 || height <= 1;
}

/** Moved out over the page's top or left edge, where nobody can scroll to. */
function isOffPage(element: Element, style: CSSStyleDeclaration): boolean {
  if (Number.parseInt(style.textIndent, 10) <= -999) return true;
  if (style.position === 'static' || style.position === 'sticky') return false;
  const view = ownerOf(element).defaultView;
  const { right, bottom, width } = boxOf(element);
  if (!view || width === 0 || style.direction === 'rtl') return false;
  return right + view.scrollX <= 0 || bottom + view.scrollY <= 0;
}
