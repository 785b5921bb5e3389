import { Dexie } from 'dexie';
import type { Draft } from '../../domain/draft/draft.ts';
import {
  type DraftRow,
  isUnreadable,
  joinDraft,
  partsOfDraft,
  type UnreadableDraft,
} from '../../domain/draft/draft-record.ts';
import { binned, restored } from '../../domain/record/record.ts';
import { changeRow } from './change-row.ts';
import { db } from './database.ts';
import { StoreError } from './store-error.ts';

const ACTIVE = 'active-draft';

/** What became of saving a draft. */
export type SavedDraft =
  /** It is durable; `rev` is its revision from now on. */
  | { readonly kind: 'saved'; readonly rev: number }
  /** Somebody else saved it since it was read: `stored` has to be merged in first. Nothing was written. */
  | { readonly kind: 'stale'; readonly stored: Draft };

/**
 * Saves a draft that was read at its `rev` (0 for a new one), if nobody saved it since. A draft that
 * went to the bin meanwhile, in another window, stays there and keeps the new words. Throws a
 * `StoreError` when it was deleted for good, or when what is stored cannot be read.
 */
export function saveDraft(draft: Draft): Promise<SavedDraft> {
  return db.transaction('rw', db.drafts, db.draftBodies, async (): Promise<SavedDraft> => {
    const row = await db.drafts.get(draft.id);
    if (!row && draft.rev > 0) throw new StoreError('draft-gone');
    if (row && row.rev !== draft.rev) {
      const stored = joinDraft(row, await db.draftBodies.get(draft.id));
      if (isUnreadable(stored)) throw new StoreError('draft-unreadable');
      return { kind: 'stale', stored };
    }
    const rev = (row?.rev ?? 0) + 1;
    const parts = partsOfDraft({
      ...draft,
      rev,
      alive: row?.alive ?? draft.alive,
      deletedAt: row?.deletedAt ?? draft.deletedAt,
    });
    await db.drafts.put(parts.row);
    await db.draftBodies.put(parts.body);
    return { kind: 'saved', rev };
  });
}

/** At most `limit` drafts that are not in the bin, last edited first, as a list shows them. */
export const listDrafts = (limit: number): Promise<readonly DraftRow[]> =>
  living().reverse().limit(limit).toArray();

const living = () =>
  db.drafts.where('[alive+updatedAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]);

/** The draft, in the bin or not; undefined when there is none that can be read. */
export async function findDraft(id: string): Promise<Draft | undefined> {
  const draft = await lookUpDraft(id);
  return draft && !isUnreadable(draft) ? draft : undefined;
}

/** The draft, in the bin or not; what cannot be read says so. */
async function lookUpDraft(id: string): Promise<Draft | UnreadableDraft | undefined> {
  const [row, stored] = await Promise.all([db.drafts.get(id), db.draftBodies.get(id)]);
  return row && joinDraft(row, stored);
}

/** Puts a draft into the bin. */
export async function deleteDraft(id: string, now: number): Promise<void> {
  await changeRow(db.drafts, id, binned(now));
}

/** Takes a draft out of the bin. */
export async function restoreDraft(id: string, now: number): Promise<void> {
  await changeRow(db.drafts, id, restored(now));
}

/** The draft that every window works on: the chosen one, else the last edited; undefined when there is none. */
export async function activeDraft(): Promise<Draft | UnreadableDraft | undefined> {
  const chosen = await db.settings.get(ACTIVE);
  const row = typeof chosen?.value === 'string' ? await db.drafts.get(chosen.value) : undefined;
  const id = row?.alive === 1 ? row.id : (await living().last())?.id;
  return id === undefined ? undefined : lookUpDraft(id);
}

/** Chooses the draft that every window works on. */
export async function activateDraft(id: string): Promise<void> {
  await db.settings.put({ key: ACTIVE, value: id });
}

/**
 * The active draft; made by `make` when there is none yet, or none that can be read. Two windows
 * that open at once get the same one.
 */
export function activeDraftOr(make: () => Draft): Promise<Draft> {
  return db.transaction('rw', db.drafts, db.draftBodies, db.settings, async () => {
    const draft = await activeDraft();
    if (draft && !isUnreadable(draft)) return draft;
    const fresh = make();
    await saveDraft(fresh);
    await activateDraft(fresh.id);
    return { ...fresh, rev: 1 };
  });
}
