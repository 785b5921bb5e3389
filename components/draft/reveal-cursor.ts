import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** How long quotes' words may take to arrive, in milliseconds. */
const ARRIVAL = 1500;

/** Left free above and below what is scrolled to, in pixels. */
const MARGIN = 8;

/**
 * Scrolls the sheet to the cursor's line and, where there is room, the block above it: the quote just added.
 * Its words, and those of quotes further up, may still have to arrive. The editor itself scrolls only while
 * it has the focus. True when the cursor is then on the screen.
 */
export function revealCursor(view: EditorView): boolean {
  const above = blockAboveCursor(view);
  const show = () => {
    if (view.isDestroyed) return;
    if (above) scrollTo(view, above.getBoundingClientRect());
    scrollTo(view, view.coordsAtPos(view.state.selection.head));
  };
  show();
  const arriving = new ResizeObserver(show);
  for (const block of view.dom.children) arriving.observe(block);
  setTimeout(() => arriving.disconnect(), ARRIVAL);
  const { top, bottom } = view.coordsAtPos(view.state.selection.head);
  return top >= 0 && bottom <= innerHeight;
}

/** Keeps the line with the cursor in view when the sheet gets lower, as it does for a notice. */
export const keepInView = (): Plugin =>
  new Plugin({
    view: (view) => {
      const resizing = new ResizeObserver(() => {
        if (view.hasFocus()) scrollTo(view, view.coordsAtPos(view.state.selection.head));
      });
      if (view.dom.parentElement) resizing.observe(view.dom.parentElement);
      return { destroy: () => resizing.disconnect() };
    },
  });

/** The block above the one with the cursor, as it is drawn; null when there is none. */
export function blockAboveCursor(view: EditorView): HTMLElement | null {
  const { $head } = view.state.selection;
  const above = $head.index(0) > 0 ? $head.posAtIndex($head.index(0) - 1, 0) : null;
  const dom = above === null ? null : view.nodeDOM(above);
  return dom instanceof HTMLElement ? dom : null;
}

/** As far as needed; what is higher than the sheet is shown from its end. */
function scrollTo(view: EditorView, { top, bottom }: { top: number; bottom: number }): void {
  const sheet = view.dom.parentElement;
  if (!sheet) return;
  const { top: start, bottom: end } = sheet.getBoundingClientRect();
  if (bottom + MARGIN > end) sheet.scrollTop += bottom + MARGIN - end;
  else if (top - MARGIN < start) sheet.scrollTop -= start - (top - MARGIN);
}
