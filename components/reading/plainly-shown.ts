/** How long a control has been seen before a press on it counts, in milliseconds. */
const DWELL = 300;

/**
 * True when the blogger can have meant a press on this box: it has been there for a moment, nothing
 * lies over it, and the page has not made it invisible, moved it or put a filter before it. A page
 * can change the style of any element, so a bait could otherwise stand where a button is. What lies
 * on the top layer is not touched by the style of its ancestors.
 */
export function isPlainlyShown(host: HTMLElement, shownSince: number): boolean {
  if (performance.now() - shownSince < DWELL) return false;
  const { opacity, transform, filter, clipPath, maskImage, visibility } = getComputedStyle(host);
  if (Number(opacity) < 1 || visibility !== 'visible') return false;
  const effects = [transform, filter, clipPath, maskImage || 'none'];
  if (effects.some((value) => value !== 'none')) return false;
  const { left, top, width, height } = host.getBoundingClientRect();
  return (
    Document.prototype.elementFromPoint.call(document, left + width / 2, top + height / 2) === host
  );
}
