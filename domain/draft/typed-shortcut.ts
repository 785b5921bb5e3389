import type { EditorState, Transaction } from 'prosemirror-state';
import { blockShortcut } from './block-shortcuts.ts';
import { markShortcut } from './mark-shortcuts.ts';
import { ownStep } from './own-step.ts';

/** Stands for what is no text: a line break. Nothing that is typed. */
const NO_TEXT = '\ufffc';

/** How far before the cursor signs are looked for, in UTF-16 units: every key waits for it. */
const REACH = 500;

/**
 * The Markdown that was just typed, ending at the cursor, as what it stands for; null when there is none.
 * It is a step of its own for undo, which leads back to the signs that were typed. A backslash before
 * the signs keeps them.
 */
export function typedShortcut(state: EditorState): Transaction | null {
  const { empty, $from } = state.selection;
  if (!empty || !$from.parent.isTextblock) return null;
  const start = Math.max(0, $from.parentOffset - REACH);
  const before = $from.parent.textBetween(start, $from.parentOffset, null, NO_TEXT);
  const transaction = blockShortcut(state, before) ?? markShortcut(state, before);
  return transaction && ownStep(transaction).scrollIntoView();
}
