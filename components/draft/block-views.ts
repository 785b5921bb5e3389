import type { NodeViewConstructor } from 'prosemirror-view';
import { foreignQuoteView } from './foreign-quote-view.ts';
import { moreView } from './more-view.ts';
import { noteView } from './note-view.ts';
import { pictureView } from './picture-view.tsx';
import { quoteView } from './quote-view.tsx';

/** The blocks that are more than an element, by the names that `draftSchema` has for them. */
export const BLOCK_VIEWS: Readonly<Record<string, NodeViewConstructor>> = {
  quote: quoteView,
  foreignQuote: foreignQuoteView,
  image: pictureView,
  note: noteView,
  more: moreView,
};
