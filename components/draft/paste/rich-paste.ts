import { Plugin } from 'prosemirror-state';
import { keepQuotesWhole } from '../../../domain/draft/keep-quotes-whole.ts';
import { cleanPasted } from './clean-pasted.ts';
import type { LeftOutCounts } from './left-out.ts';

/** Takes HTML from anywhere as blocks of a draft; `onLeftOut` hears when something of it cannot be one. */
export const richPaste = (onLeftOut: (counts: LeftOutCounts) => void): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML(pasted) {
        const { html, leftOut } = cleanPasted(pasted);
        if (leftOut.size > 0) onLeftOut(leftOut);
        return html;
      },
      transformPasted: (slice, { state }) => keepQuotesWhole(slice, state.selection.$from),
    },
  });
