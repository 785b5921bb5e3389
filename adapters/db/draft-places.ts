import type { DraftCursor } from '../../domain/draft/draft-cursor.ts';
import { type DraftPlace, readDraftPlace } from '../../domain/draft/draft-place.ts';
import { db } from './database.ts';

/** The settings' key of a draft's place: beside the draft, so that a step of the cursor is no new revision of it. */
export const placeKey = (draftId: string): string => `draft-place:${draftId}`;

/** Where one writes in the draft; its end when nothing is known of it. */
export const findDraftPlace = async (draftId: string): Promise<DraftPlace> =>
  readDraftPlace((await db.settings.get(placeKey(draftId)))?.value);

/** Keeps a place; within the caller's transaction, if there is one. */
export async function putDraftPlace(draftId: string, value: DraftPlace): Promise<void> {
  await db.settings.put({ key: placeKey(draftId), value });
}

/** Keeps where the blogger writes now, for every window that opens the draft and for what is added from an article. */
export const keepDraftCursor = (draftId: string, cursor: DraftCursor): Promise<void> =>
  db.transaction('rw', db.settings, async () => {
    await putDraftPlace(draftId, { ...(await findDraftPlace(draftId)), cursor });
  });
