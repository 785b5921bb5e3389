import type { Mark } from 'prosemirror-model';
import type { EditorState, Transaction } from 'prosemirror-state';
import type { Found } from './find-words.ts';
import { ownStep } from './own-step.ts';

/** Puts the words in each of these places, in one step for undo; they stay linked and stressed as what was there. */
export function replaceFound(
  state: EditorState,
  found: readonly Found[],
  words: string,
): Transaction {
  const transaction = state.tr;
  // From the end, so that no place moves before its turn.
  for (const { from, to } of [...found].sort((one, other) => other.from - one.from)) {
    if (words === '') transaction.delete(from, to);
    else transaction.replaceWith(from, to, state.schema.text(words, marksOf(state, { from, to })));
  }
  return ownStep(transaction);
}

/** The marks that all of it has. */
function marksOf({ doc }: EditorState, { from, to }: Found): readonly Mark[] {
  let common: readonly Mark[] | null = null;
  doc.nodesBetween(from, to, ({ isInline, marks }) => {
    if (isInline) common = common?.filter((mark) => mark.isInSet(marks)) ?? marks;
  });
  return common ?? [];
}
