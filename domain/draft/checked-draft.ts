import type { Draft } from './draft.ts';
import { isUnreadable, partsOfDraft, type UnreadableDraft } from './draft-record.ts';
import { readBody } from './read-body.ts';

/** The draft when an editor can open its body; else it is given as one that cannot be read. */
export function checkedDraft(draft: Draft | UnreadableDraft): Draft | UnreadableDraft {
  if (isUnreadable(draft)) return draft;
  try {
    readBody(draft.body);
    return draft;
  } catch {
    return { unreadable: true, row: partsOfDraft(draft).row, stored: draft };
  }
}
