import { setBlockType } from 'prosemirror-commands';
import type { Command } from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';

const { note, paragraph } = draftSchema.nodes;

/**
 * Makes the paragraph with the cursor an update or a correction. `time` is ISO 8601 with the blogger's own
 * offset. Where it stands is the blogger's choice: newest first or last.
 */
export const makeNote = (kind: 'update' | 'correction', time: string): Command =>
  setBlockType(note, { kind, time });

/** At the start of an update or correction: makes a paragraph of it again. False anywhere else. */
export const unmakeNote: Command = (state, dispatch) => {
  const { empty, $from } = state.selection;
  if (!empty || $from.parent.type !== note || $from.parentOffset > 0) return false;
  return setBlockType(paragraph)(state, dispatch);
};
