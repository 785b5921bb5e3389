const CARDS = '[data-clipping-card] [data-add]';

/**
 * Moves the focus to the first button of the next (1) or previous (-1) clipping; from outside the
 * list, to the first clipping.
 */
export function focusNeighbour(step: 1 | -1): void {
  const buttons = [...document.querySelectorAll<HTMLElement>(CARDS)];
  const current = buttons.findIndex((button) => button.matches(':focus'));
  buttons[current + step]?.focus();
}

/**
 * To be called before a card goes; returns what gives the focus on, if the card had it, to the card
 * that stands after it, else before it, else to the filter.
 */
export function focusAfter(card: Element): () => void {
  const hasFocus = card.contains(document.activeElement);
  const buttons = [...document.querySelectorAll<HTMLElement>(CARDS)];
  const at = buttons.findIndex((button) => card.contains(button));
  const next = buttons[at + 1] ?? buttons[at - 1];
  return () => {
    if (!hasFocus) return;
    const filter = document.querySelector<HTMLElement>('.library-filter');
    (next?.isConnected ? next : filter)?.focus();
  };
}
