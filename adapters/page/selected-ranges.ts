import { safePageUrl } from '../../domain/markup/safe-url.ts';
import {
  anyShadowOf,
  attributeOf,
  baseOf,
  childrenOf,
  documentProperty,
  isElement,
  nameOf,
  queryAll,
  shadowOf,
} from './dom.ts';

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
  if (held.length === 0) return shadowRanges(window, selection);
  return held.sort((one, other) => one.compareBoundaryPoints(Range.START_TO_START, other));
}

/** A browser tells the page's own selection only up to a shadow host; inside, it must be asked with the root in hand. */
function shadowRanges(window: Window, selection: Selection): readonly Range[] {
  const roots = [...openRoots(window.document), ...rootsBeside(selection)];
  if (roots.length === 0 || typeof selection.getComposedRanges !== 'function') return [];
  return selection
    .getComposedRanges({ shadowRoots: roots })
    .filter(({ collapsed }) => !collapsed)
    .map((found) => toRange(window.document, found));
}

function openRoots(root: Document | ShadowRoot): ShadowRoot[] {
  return queryAll(root, '*').flatMap((element) => {
    const shadow = shadowOf(element);
    return shadow ? [shadow, ...openRoots(shadow)] : [];
  });
}

/** To ask every element of a page whether it has a closed root takes too long; the selection stands beside its own. */
function rootsBeside({ anchorNode, anchorOffset }: Selection): readonly ShadowRoot[] {
  if (!anchorNode) return [];
  const near = [...childrenOf(anchorNode)].slice(Math.max(0, anchorOffset - 1), anchorOffset + 1);
  return [anchorNode, ...near].filter(isElement).flatMap((element) => anyShadowOf(element) ?? []);
}

function toRange(document: Document, found: StaticRange): Range {
  const range = Document.prototype.createRange.call(document);
  range.setStart(found.startContainer, found.startOffset);
  range.setEnd(found.endContainer, found.endOffset);
  return range;
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
