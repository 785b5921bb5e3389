import { boxOf, closestOf, isElement, parentOf } from '../../adapters/page/dom.ts';
import { keepSelection, keptSelection } from '../../adapters/page/kept-selection.ts';
import { element } from '../toast/element.ts';
import { CARD } from '../toast/look.ts';
import { button } from './controls.ts';
import { type Float, openFloat } from './float.ts';
import { isPlainlyShown } from './plainly-shown.ts';
import { WORDS } from './words.ts';

/** A selection is looked at this long after the hand has let go, in milliseconds, when a browser has made it. */
const SETTLED = 30;
/** Below the pointer, so that a third click of a triple click still goes to the words, in CSS pixels. */
const BELOW = 14;
/** Keys that select. */
const SELECTING = /^(Shift|Arrow|Home|End|Page|a$)/i;

interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Offers a button to clip beside what the blogger selects by mouse, touch or keyboard, until `signal`
 * is aborted. It takes neither the selection nor the focus, keeps no event from the page, and goes
 * when the selection does, at Escape, and at the next press anywhere.
 */
export function offerClipping(clip: () => void, signal: AbortSignal): void {
  let float: Float | null = null;
  let timer = 0;
  const hide = () => {
    clearTimeout(timer);
    float?.close();
    float = null;
  };
  const show = (at: Point) => {
    hide();
    const since = performance.now();
    const card = element('div', { ...CARD, padding: '2px' });
    const press = () => {
      const isMeant = float !== null && isPlainlyShown(float.host, since);
      if (!isMeant) return;
      hide();
      clip();
    };
    card.append(button(WORDS.clip, press));
    float = openFloat('span', card, hide);
    float.moveTo({ x: at.x, y: at.y + BELOW });
  };
  const look = (point: Point | null) => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      const selection = getSelection();
      const at = selection && isPassage(selection) ? (point ?? endOf(selection)) : null;
      if (at) show(at);
    }, SETTLED);
  };
  const isOurs = (event: Event) => float !== null && event.composedPath()[0] === float.host;
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => {
    const trusted = (event: DocumentEventMap[Name]) => {
      if (event.isTrusted && !isOurs(event)) listener(event);
    };
    const how = { signal, capture: true, passive: true };
    EventTarget.prototype.addEventListener.call(document, name, trusted as EventListener, how);
  };
  keepSelection(isOurs, signal);
  listen('pointerdown', hide);
  listen('pointerup', ({ clientX: x, clientY: y }) => look({ x, y }));
  listen('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  listen('keyup', ({ key }) => {
    if (SELECTING.test(key)) look(null);
  });
  listen('selectionchange', () => {
    if (getSelection()?.isCollapsed && !Array.isArray(keptSelection())) hide();
  });
  signal.addEventListener('abort', hide);
}

/** Words that are being written are not an article's. */
function isPassage({ isCollapsed, anchorNode }: Selection): boolean {
  const box = anchorNode && !isElement(anchorNode) ? parentOf(anchorNode) : anchorNode;
  if (isCollapsed || !box || !isElement(box)) return false;
  return closestOf(box, 'input, textarea, [contenteditable]') === null;
}

/** Where the end that the keys move stands. */
function endOf({ focusNode, focusOffset }: Selection): Point | null {
  if (!focusNode) return null;
  const end = Document.prototype.createRange.call(document);
  end.setStart(focusNode, focusOffset);
  const parent = isElement(focusNode) ? focusNode : parentOf(focusNode);
  const box =
    [...end.getClientRects()].at(-1) ?? (parent && isElement(parent) ? boxOf(parent) : null);
  return box && { x: box.right, y: box.bottom };
}
