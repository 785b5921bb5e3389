import { closestOf, isElement, parentOf } from '../../adapters/page/dom.ts';
import { DIRECTION } from '../toast/place.ts';

/** A point of the viewport, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Hears of the blogger's clicks that mean nothing to the page: the main button, no key held, nothing
 * selected, on no link or control, not handled by the page. Until `signal` is aborted.
 */
export function onPlainClick(listener: (point: Point) => void, signal: AbortSignal): void {
  const hear = (event: MouseEvent) => {
    const { isTrusted, button, clientX: x, clientY: y, defaultPrevented } = event;
    const isModified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    if (!isTrusted || button !== 0 || isModified || defaultPrevented) return;
    if (getSelection()?.isCollapsed === false || isControl(event.composedPath()[0])) return;
    listener({ x, y });
  };
  window.addEventListener('click', hear, { signal });
}

/** What a click is for already; our own boxes too, which are popovers. */
const isControl = (target: EventTarget | undefined): boolean =>
  target instanceof Element &&
  closestOf(target, 'a[href], button, input, select, textarea, label, summary, [popover]') !== null;

/** Scrolls to a passage, and tells where a card may begin below it; the middle of the window when there is no passage. */
export function bringIntoView(range: Range | undefined): Point {
  const parent = range && parentOf(range.startContainer);
  if (parent && isElement(parent)) {
    Element.prototype.scrollIntoView.call(parent, { block: 'center', behavior: 'instant' });
  }
  const box = range?.getBoundingClientRect();
  return box
    ? { x: DIRECTION === 'rtl' ? box.right : box.left, y: box.bottom + 8 }
    : { x: innerWidth / 3, y: innerHeight / 3 };
}
