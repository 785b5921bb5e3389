import type { Node } from 'prosemirror-model';
import type { EditorView } from 'prosemirror-view';
import { whatIsAbove } from '../../domain/draft/what-is-above.ts';
import { markForAMoment } from './mark-for-a-moment.ts';
import { blockAboveCursor, revealCursor } from './reveal-cursor.ts';

/** How a quote that was added can be found. */
export interface ShownQuote {
  /** True when it is on the screen. */
  readonly isSeen: boolean;
  readonly above: ReturnType<typeof whatIsAbove>;
}

/** Scrolls the quote that was just added and the cursor below it into view, and marks the quote for a moment. */
export function showAdded(view: EditorView): ShownQuote {
  const { $head } = view.state.selection;
  const above = whatIsAbove(view.state.doc, $head.index(0) - 1);
  const quote = blockAboveCursor(view);
  if (quote) markForAMoment(quote);
  return { isSeen: revealCursor(view), above };
}

/** Takes the blogger to the quote that was just added, from wherever the surface was scrolled to. */
export function goToAdded(view: EditorView): void {
  view.focus();
  revealCursor(view);
  (blockAboveCursor(view) ?? view.dom).scrollIntoView({ block: 'nearest' });
}

/** Shows a quote of this clipping that is in the draft already; the cursor stays where it is. */
export function showQuote(view: EditorView, clippingId: string): void {
  const quote = nearestQuote(view.state.doc, clippingId, 0);
  const dom = quote && view.nodeDOM(quote.start);
  if (!(dom instanceof HTMLElement)) return;
  dom.scrollIntoView({ block: 'nearest' });
  markForAMoment(dom);
}

/** The quote of the clipping that stands nearest to an index among the blocks. */
export function nearestQuote(document: Node, clippingId: string, at: number) {
  const quotes: { readonly start: number; readonly end: number; readonly distance: number }[] = [];
  document.forEach((block, start, index) => {
    if (block.type.name === 'quote' && block.attrs.clippingId === clippingId)
      quotes.push({ start, end: start + block.nodeSize, distance: Math.abs(index - at) });
  });
  return quotes.toSorted((one, other) => one.distance - other.distance)[0];
}
