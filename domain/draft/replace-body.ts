import type { Command } from 'prosemirror-state';
import { changeBlocks } from './change-blocks.ts';
import type { DraftBody } from './draft.ts';
import { ownStep } from './own-step.ts';
import { readBody } from './read-body.ts';

/**
 * Makes the document exactly `body`, as one step that can be undone; false where it is that already. Throws a
 * `RangeError` when `body` is no draft's.
 */
export const replaceBody =
  (body: DraftBody): Command =>
  (state, dispatch) => {
    const document = readBody(body);
    if (document.eq(state.doc)) return false;
    dispatch?.(ownStep(changeBlocks(state.tr, document)));
    return true;
  };
