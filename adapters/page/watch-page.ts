import { documentProperty, isElement, nameOf, ownerOf, parentOf } from './dom.ts';

/** What is told of a page that changes. */
export interface PageListener {
  /** Words came, went or changed, and then nothing for a while. */
  readonly onContent: () => void;
  /** The address changed without a load. */
  readonly onAddress: () => void;
  /** The blogger comes back from somewhere else, where clippings may have changed. */
  readonly onReturn: () => void;
  /** About every second while the page is shown. */
  readonly onBeat: () => void;
}

/** Milliseconds without a change that count as a rest. */
const QUIET = 400;
/** The longest wait for a rest, in milliseconds: some pages never rest. */
const PATIENCE = 3_000;
const BEAT = 1_000;

/**
 * Watches a page until `signal` is aborted. A page that is hidden is left alone. `pushState` has no
 * event that a content script can hear in every browser, so the address is compared at each beat.
 */
export function watchPage(document: Document, listener: PageListener, signal: AbortSignal): void {
  let address = location.href;
  let timer = 0;
  let changedAt: number | null = null;
  const beat = () => {
    if (documentProperty(document, 'visibilityState') === 'hidden') return;
    listener.onBeat();
    if (location.href === address) return;
    address = location.href;
    listener.onAddress();
  };
  const settle = () => {
    changedAt = null;
    whenIdle(() => {
      if (!signal.aborted) listener.onContent();
    });
  };
  const observer = new MutationObserver((records) => {
    if (!records.some(isContent)) return;
    const now = performance.now();
    changedAt ??= now;
    clearTimeout(timer);
    timer = window.setTimeout(settle, Math.max(0, Math.min(QUIET, changedAt + PATIENCE - now)));
  });
  const root = documentProperty(document, 'documentElement');
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  const interval = window.setInterval(beat, BEAT);
  for (const name of ['popstate', 'hashchange'] as const) {
    window.addEventListener(name, beat, { signal });
  }
  const onFocus = ({ isTrusted }: Event) => {
    if (isTrusted) listener.onReturn();
  };
  window.addEventListener('focus', onFocus, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearInterval(interval);
    clearTimeout(timer);
  });
}

/** What is put beside the body, as our own boxes are, holds no words of the article; another body does. */
const isContent = ({ target, addedNodes }: MutationRecord): boolean =>
  parentOf(target) !== ownerOf(target) ||
  [...addedNodes].some((node) => isElement(node) && nameOf(node) === 'body');

/** Some browsers have no idle time to tell of. */
function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work, { timeout: 2_000 });
  else setTimeout(work);
}
