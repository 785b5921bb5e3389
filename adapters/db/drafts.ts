import type { Draft } from '../../domain/draft/draft.ts';
import { db } from './database.ts';

const ACTIVE = 'active-draft';

/**
 * Saves a draft as it is now. A draft that was deleted meanwhile (in another window) stays deleted
 * and keeps the new words, so undoing the deletion loses nothing.
 */
export async function saveDraft(draft: Draft): Promise<void> {
  await db.transaction('rw', db.drafts, async () => {
    const stored = await db.drafts.get(draft.id);
    await db.drafts.put({ ...draft, deletedAt: stored?.deletedAt ?? null });
  });
}

/** The drafts that are not deleted, last edited first. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const drafts = await db.drafts.orderBy('updatedAt').reverse().toArray();
  return drafts.filter((draft) => draft.deletedAt === null);
}

/** The draft, deleted or not. */
export const findDraft = (id: string): Promise<Draft | undefined> => db.drafts.get(id);

/** Takes a draft off the list. */
export async function deleteDraft(id: string, now: number): Promise<void> {
  await db.drafts.update(id, { deletedAt: now, updatedAt: now });
}

/** Puts a deleted draft back on the list. */
export async function restoreDraft(id: string, now: number): Promise<void> {
  await db.drafts.update(id, { deletedAt: null, updatedAt: now });
}

/** The draft that every window works on: the chosen one, else the last edited; undefined when there is none. */
export async function activeDraft(): Promise<Draft | undefined> {
  const chosen = await db.settings.get(ACTIVE);
  const draft = typeof chosen?.value === 'string' ? await db.drafts.get(chosen.value) : undefined;
  if (draft?.deletedAt === null) return draft;
  const [newest] = await listDrafts();
  return newest;
}

/** Chooses the draft that every window works on. */
export async function activateDraft(id: string): Promise<void> {
  await db.settings.put({ key: ACTIVE, value: id });
}

/**
 * The active draft; made by `make` when there is none yet. Two windows that open at once get the
 * same one.
 */
export function activeDraftOr(make: () => Draft): Promise<Draft> {
  return db.transaction('rw', db.drafts, db.settings, async () => {
    const draft = await activeDraft();
    if (draft) return draft;
    const fresh = make();
    await db.drafts.put(fresh);
    await activateDraft(fresh.id);
    return fresh;
  });
}
