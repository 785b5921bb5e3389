import { type Command, type EditorState, TextSelection } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';

/** What is typed behind a slash that stands first in its paragraph, up to the cursor; null where there is none. */
export function slashQuery({ selection: { empty, $from } }: EditorState): string | null {
  const { parent, parentOffset, depth } = $from;
  if (!empty || depth !== 1 || parent.type.name !== 'paragraph') return null;
  if (parentOffset !== parent.content.size) return null;
  return /^\/([^/]{0,30})$/.exec(parent.textBetween(0, parentOffset, null, '/'))?.[1] ?? null;
}

/** Types the slash where a block can stand: in the paragraph with the cursor when it is empty, else in a new one below. */
export const typeSlash: Command = (state, dispatch) => {
  const { tr, doc, selection } = state;
  const { $to } = selection;
  const block = doc.child(Math.min($to.index(0), doc.childCount - 1));
  const isRoom = block.type.name === 'paragraph' && block.content.size === 0;
  const start = $to.posAtIndex(Math.min($to.index(0), doc.childCount - 1), 0);
  const below = start + block.nodeSize;
  if (isRoom) tr.insertText('/', start + 1);
  else tr.insert(below, draftSchema.node('paragraph', null, draftSchema.text('/')));
  const cursor = TextSelection.create(tr.doc, (isRoom ? start : below) + 2);
  dispatch?.(tr.setSelection(cursor).scrollIntoView());
  return true;
};
