/**
 * Moves the focus to the first button of the next (1) or previous (-1) clipping; from outside the
 * list, to the first clipping.
 */
export function focusNeighbour(step: 1 | -1): void {
  const buttons = [...document.querySelectorAll<HTMLElement>('[data-clipping-card] [data-add]')];
  const current = buttons.findIndex((button) => button.matches(':focus'));
  buttons[current + step]?.focus();
}
