import { DOMParser, type ParseOptions, type Slice } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { keepQuotesWhole } from '../../../domain/draft/keep-quotes-whole.ts';
import { cleanPasted } from './clean-pasted.ts';
import type { LeftOutCounts } from './left-out.ts';

/** Takes HTML from anywhere as blocks of a draft; `onLeftOut` hears when something of it cannot be one. */
export const richPaste = (onLeftOut: (counts: LeftOutCounts) => void): Plugin =>
  new Plugin({
    props: {
      clipboardParser: new CleaningParser(onLeftOut),
      transformPasted: (slice, { state }) => keepQuotesWhole(slice, state.selection.$from),
    },
  });

/** Cleans before it reads. The editor has parsed the HTML by then, in a document that runs and fetches nothing. */
class CleaningParser extends DOMParser {
  readonly #onLeftOut: (counts: LeftOutCounts) => void;

  constructor(onLeftOut: (counts: LeftOutCounts) => void) {
    super(draftSchema, DOMParser.fromSchema(draftSchema).rules);
    this.#onLeftOut = onLeftOut;
  }

  override parseSlice(root: HTMLElement, options?: ParseOptions): Slice {
    const leftOut = cleanPasted(root);
    if (leftOut.size > 0) this.#onLeftOut(leftOut);
    return super.parseSlice(root, options);
  }
}
