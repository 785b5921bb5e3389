import { safePageUrl } from '../../domain/markup/safe-url.ts';
import { attributeOf, baseOf, documentProperty, nameOf, queryAll } from './dom.ts';
import { shadowRanges } from './shadow-ranges.ts';

/**
 * The ranges that are selected in the window, in the document's order. Firefox may have several,
 * other browsers one; what is selected inside a shadow root counts too.
 */
export function selectedRanges(window: Window): readonly Range[] {
  const selection = window.getSelection();
  if (!selection) return [];
  const ranges: Range[] = [];
  for (let index = 0; index < selection.rangeCount; index += 1) {
    ranges.push(selection.getRangeAt(index));
  }
  const held = ranges.filter(({ collapsed }) => !collapsed);
  const inside = held.length > 1 ? [] : shadowRanges(window, selection, held.length === 0);
  if (inside.length > 0) return inside;
  return held.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
}

/** The window of a frame of the same origin that holds a selection; `closed` when the reader is in one that cannot be seen into. */
export function selectedFrame(window: Window): Window | 'closed' | null {
  const { document } = window;
  const frames = queryAll(document, 'iframe, frame');
  for (const frame of frames) {
    const inside = windowOf(frame);
    if (inside && selectedRanges(inside).length > 0) return inside;
  }
  const focused = documentProperty(document, 'activeElement');
  return focused && /^i?frame$/.test(nameOf(focused)) && !windowOf(focused) && isShown(focused)
    ? 'closed'
    : null;
}

/** The web address that the page gives the frame with the focus; empty when it has none. */
export function focusedFrameAddress(document: Document): string {
  const focused = documentProperty(document, 'activeElement');
  const given = focused && attributeOf(focused, 'src');
  return (given && safePageUrl(given, baseOf(focused))) ?? '';
}

const isShown = (frame: Element): boolean => attributeOf(frame, 'hidden') === null;

function windowOf(frame: Element): Window | null {
  const prototype =
    nameOf(frame) === 'frame' ? HTMLFrameElement.prototype : HTMLIFrameElement.prototype;
  const document: Document | null = Reflect.get(prototype, 'contentDocument', frame);
  return document?.defaultView ?? null;
}
