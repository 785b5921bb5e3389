/** Long enough to be found by an eye that was elsewhere, in milliseconds. */
const MOMENT = 2400;

/**
 * Draws a line around what has just come, which fades; without any motion, it stands for that moment, for
 * those who have asked their system for less of it. Nothing on the page is moved or changed.
 */
export function markForAMoment(element: Element): void {
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.animate(
    [
      { outline: '3px solid var(--accent)', outlineOffset: '3px' },
      { outline: '3px solid transparent', outlineOffset: '3px' },
    ],
    { id: 'just-added', duration: MOMENT, easing: isCalm ? 'step-end' : 'ease-in' },
  );
}
