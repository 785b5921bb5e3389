import type { EditorView } from 'prosemirror-view';
import { ownStep } from '../../domain/draft/own-step.ts';
import type { QuoteAttribution } from '../../domain/draft/quote-attribution.ts';

/** Sets how the quote at `position` is attributed, as a step of undo of its own; the focus stays where it is. */
export const setAttribution =
  ({ style, hatTip }: QuoteAttribution) =>
  (view: EditorView, position: number | undefined): void => {
    if (position === undefined) return;
    const { tr } = view.state;
    tr.setNodeAttribute(position, 'style', style).setNodeAttribute(position, 'hatTip', hatTip);
    view.dispatch(ownStep(tr));
  };
