import { type Command, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';

/** Selects the block at `position`, runs the command on it and gives the focus back to the editor. */
export function selectNode(view: EditorView, position: number | undefined, command: Command): void {
  if (position === undefined) return;
  view.dispatch(view.state.tr.setSelection(NodeSelection.create(view.state.doc, position)));
  command(view.state, view.dispatch, view);
  view.focus();
}
