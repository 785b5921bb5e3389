import { type Command, type EditorState, Selection, type Transaction } from 'prosemirror-state';

/** Takes the signs before the cursor away, so many, and does the command there, in one transaction; null when it does nothing. */
export function inPlaceOfSigns(
  state: EditorState,
  length: number,
  command: Command,
): Transaction | null {
  const { pos } = state.selection.$from;
  const transaction = state.tr.delete(pos - length, pos);
  let isDone = false;
  command(state.apply(transaction), ({ steps, selection }) => {
    for (const step of steps) transaction.step(step);
    // The same place in a document of the same form.
    transaction.setSelection(Selection.fromJSON(transaction.doc, selection.toJSON()));
    isDone = true;
  });
  return isDone ? transaction : null;
}
