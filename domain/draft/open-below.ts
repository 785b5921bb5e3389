import { closeHistory } from 'prosemirror-history';
import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';

/** True when a quote, an embed or another block is selected as a whole, as a click does. */
const isBlockSelected = ({ selection }: EditorState): boolean =>
  selection instanceof NodeSelection && selection.$from.depth === 0;

/**
 * Puts the cursor into a paragraph below the block that is selected as a whole: the empty one that stands
 * there, else a new one. Whoever types after a click on a quote goes on writing, and replaces nothing.
 * False when no block is selected.
 */
export const openBelow: Command = (state, dispatch) => {
  if (!isBlockSelected(state)) return false;
  const { tr, doc, selection } = state;
  const next = doc.nodeAt(selection.to);
  const isRoom = next?.type.name === 'paragraph' && next.content.size === 0;
  if (!isRoom) tr.insert(selection.to, draftSchema.node('paragraph'));
  const cursor = TextSelection.create(tr.doc, selection.to + 1);
  dispatch?.(closeHistory(tr).setSelection(cursor).scrollIntoView());
  return true;
};
