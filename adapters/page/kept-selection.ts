import { findAgain, type KeptRange, keepRange } from './kept-range.ts';

/** Where, in the scripts' own world, reading mode lends the script that clips what it has kept. */
const KEPT: unique symbol = Symbol.for('quotewright.kept');

const world: { [KEPT]?: (() => KeptSelection) | undefined } & typeof globalThis = globalThis;

/** What the reader last selected, found again; `changed` when the words are not there any more, null when there is nothing. */
export type KeptSelection = readonly Range[] | 'changed' | null;

/** Selecting by mouse or keys tells of itself within this time, in milliseconds. */
const BY_HAND = 1_000;
const MODIFIERS = /^(Shift|Control|Alt|AltGraph|Meta|OS|Fn|CapsLock)$/;

/**
 * Keeps hold of what the reader selects until they select or press something else, for pages that
 * draw themselves anew and lose the selection with the old nodes. What is kept are places and
 * words, so that nothing is taken for selected but the same words in the same place. `isOurs` tells
 * events of our own controls. Only what a hand does counts.
 */
export function keepSelection(isOurs: (event: Event) => boolean, signal: AbortSignal): void {
  let kept: readonly KeptRange[] = [];
  let touched = Number.NEGATIVE_INFINITY;
  let isPressed = false;
  const drop = (event: Event) => {
    touched = performance.now();
    if (!isOurs(event)) kept = [];
  };
  const listen = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
  ) => {
    const trusted = (event: Event) => {
      if (event.isTrusted) listener(event as DocumentEventMap[Name]); // named so
    };
    const how = { signal, capture: true, passive: true };
    EventTarget.prototype.addEventListener.call(document, name, trusted, how);
  };
  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    isPressed = true;
    drop(event);
  });
  for (const name of ['pointerup', 'pointercancel'] as const) {
    listen(name, () => {
      isPressed = false;
      touched = performance.now();
    });
  }
  listen('keydown', (event) => {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (altKey || MODIFIERS.test(key)) return;
    if (ctrlKey || metaKey) touched = performance.now();
    else drop(event);
  });
  listen('selectionchange', () => {
    if (!isPressed && performance.now() - touched > BY_HAND) return;
    const ranges = liveRanges();
    if (ranges.length > 0) kept = ranges.map(keepRange);
  });
  world[KEPT] = () => {
    if (kept.length === 0) return null;
    const found = kept.map(findAgain).filter((range) => range !== null);
    return found.length === kept.length ? found : 'changed';
  };
  signal.addEventListener('abort', () => {
    delete world[KEPT];
  });
}

/** What reading mode has kept of the reader's selection, where it is on. */
export const keptSelection = (): KeptSelection => world[KEPT]?.() ?? null;

function liveRanges(): readonly Range[] {
  const selection = getSelection();
  const ranges: Range[] = [];
  for (let index = 0; selection && index < selection.rangeCount; index += 1) {
    const range = selection.getRangeAt(index);
    if (!range.collapsed) ranges.push(range);
  }
  return ranges;
}
