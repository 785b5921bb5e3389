import { attributeOf, boxOf, isElement, nameOf, parentOf } from './dom.ts';
import { fades } from './fading.ts';
import { isOutOfReach } from './out-of-reach.ts';
import type { RangePaths } from './range-walk.ts';

/** True when nothing inside the element is shown, whatever its children say. */
export function isHiddenBox(
  element: Element,
  style: CSSStyleDeclaration,
  paths: RangePaths | null,
): boolean {
  if (style.display === 'none') return true;
  if (style.opacity === '0' && !fades(element, style, paths)) return true;
  if (style.contentVisibility === 'hidden' || isClosedDetail(element)) return true;
  return isClipped(element, style) || isOffPage(element, style);
}

/** True when the element's own words are shown, now or whenever they are in view; its children may differ. */
export const showsOwnWords = (
  element: Element,
  style: CSSStyleDeclaration,
  paths: RangePaths | null,
): boolean =>
  style.fontSize !== '0px' &&
  (style.visibility === 'visible' ||
    (style.visibility === 'hidden' && hiddenFrom(element, style, paths)));

/** True when the outermost element around that is hidden in the same way only fades. */
function hiddenFrom(
  element: Element,
  style: CSSStyleDeclaration,
  paths: RangePaths | null,
): boolean {
  const parent = parentOf(element);
  const around = parent && isElement(parent) ? getComputedStyle(parent) : null;
  return parent && isElement(parent) && around?.visibility === 'hidden'
    ? hiddenFrom(parent, around, paths)
    : fades(element, style, paths);
}

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

/** Moved out to where nobody can scroll to. */
const isOffPage = (element: Element, style: CSSStyleDeclaration): boolean =>
  Number.parseInt(style.textIndent, 10) <= -999 || isOutOfReach(element, style);
