import type { EditorView } from 'prosemirror-view';
import { changeBlocks } from '../../domain/draft/change-blocks.ts';
import type { DraftBody } from '../../domain/draft/draft.ts';
import { readBody } from '../../domain/draft/read-body.ts';
import { stayPut } from '../../domain/draft/stay-put.ts';

/** The mark of a change that another window made: it is stored already. */
export const FROM_OUTSIDE = 'fromOutside';

/**
 * Makes the editor show exactly `body`, as another window left it. The cursor stays where what surrounds it
 * stayed, and undo takes back this window's edits only. Throws a `RangeError` when `body` is no draft's.
 */
export function replaceDocument(
  view: Pick<EditorView, 'state' | 'dispatch'>,
  body: DraftBody,
): void {
  const document = readBody(body);
  if (document.eq(view.state.doc)) return;
  const change = stayPut(changeBlocks(view.state.tr, document), view.state.selection);
  view.dispatch(change.setMeta(FROM_OUTSIDE, true).setMeta('addToHistory', false));
}
