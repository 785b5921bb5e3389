import { queryAll } from '../../adapters/page/dom.ts';

/** What our boxes are known by to our own scripts; a page with reading mode can see the painting anyway. */
export const OURS = 'data-quotewright';

/** The time in which a script that was cut off by an update notices that by itself, in milliseconds. */
const NOTICING = 3_000;

/**
 * Removes the boxes that an earlier version of the extension left on this page: some browsers end
 * its scripts without a word, and its buttons would do nothing.
 */
export function clearLeftovers(signal: AbortSignal): void {
  const left = queryAll(document, `[${OURS}]`);
  if (left.length === 0) return;
  const timer = setTimeout(() => {
    for (const box of left) box.remove();
  }, NOTICING);
  signal.addEventListener('abort', () => clearTimeout(timer));
}
