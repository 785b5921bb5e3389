import { type Command, type EditorState, NodeSelection } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';
import { ownStep } from './own-step.ts';

/**
 * Puts an embed right below the selected block and selects it; one that stands there already is only
 * selected. `url` must have passed `safePageUrl`. False when no block as a whole is selected.
 */
export const embedBelow =
  (url: string): Command =>
  (state, dispatch) => {
    if (!(state.selection instanceof NodeSelection) || state.selection.$from.depth > 0)
      return false;
    dispatch?.(insertBelow(state, url));
    return true;
  };

function insertBelow(state: EditorState, url: string) {
  const { tr, selection, doc } = state;
  const below = selection.to;
  const next = doc.nodeAt(below);
  if (next?.type.name !== 'embed' || next.attrs.url !== url) {
    tr.insert(below, draftSchema.node('embed', { url }));
    if (tr.doc.lastChild?.isAtom) tr.insert(tr.doc.content.size, draftSchema.node('paragraph'));
  }
  return ownStep(tr).setSelection(NodeSelection.create(tr.doc, below)).scrollIntoView();
}
