import type { EditorState, Transaction } from 'prosemirror-state';
import { blockShortcut } from './block-shortcuts.ts';
import { markShortcut } from './mark-shortcuts.ts';
import { ownStep } from './own-step.ts';

/** Stands for what is no text: a line break. Nothing that is typed. */
const NO_TEXT = '\ufffc';

/**
 * The Markdown that was just typed, ending at the cursor, as what it stands for; null when there is none.
 * It is a step of its own for undo, which leads back to the signs that were typed. A backslash before
 * the signs keeps them.
 */
export function typedShortcut(state: EditorState): Transaction | null {
  const { empty, $from } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const before = $from.parent.textBetween(0, $from.parentOffset, null, NO_TEXT);
  const transaction = blockShortcut(state, before) ?? markShortcut(state, before);
  return transaction && ownStep(transaction).scrollIntoView();
}
