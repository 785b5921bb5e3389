import { redo, undo } from 'prosemirror-history';
import { type Command, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { quoteEditorAt } from './quote-editors.ts';

/** Undo and redo of the draft, from within a quote: the cursor goes where the change was. */
export const inDraft =
  (command: Command, draft: EditorView): (() => boolean) =>
  () => {
    command(draft.state, draft.dispatch, draft);
    const { selection } = draft.state;
    const editor =
      selection instanceof NodeSelection ? quoteEditorAt(draft, selection.from) : undefined;
    if (!editor) draft.focus();
    else if (!editor.view.hasFocus()) editor.enter('down');
    return true;
  };

/** The same for the browser's own menu. */
export function undoKeys(draft: EditorView, event: InputEvent): boolean {
  const command = { historyUndo: undo, historyRedo: redo }[event.inputType];
  if (!command) return false;
  event.preventDefault();
  return inDraft(command, draft)();
}
