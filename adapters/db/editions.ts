import { Dexie } from 'dexie';
import type { Draft } from '../../domain/draft/draft.ts';
import { type EditionRecord, nextEdition, type Occasion } from '../../domain/draft/edition.ts';
import { editionsToDrop } from '../../domain/draft/thin-editions.ts';
import { db } from './database.ts';

/**
 * Keeps an edition of the draft, if `nextEdition` finds that there is one to keep, and lets go of those that are
 * too many. Of two windows that do so at once the second sees what the first has kept.
 */
export function keepEdition(draft: Draft, occasion: Occasion): Promise<void> {
  return db.transaction('rw', db.editions, async () => {
    const next = nextEdition(draft, await ofDraft(draft.id).last(), occasion);
    if (!next) return;
    await db.editions.put(next);
    const [ids, keys] = await Promise.all([
      ofDraft(draft.id).primaryKeys(),
      ofDraft(draft.id).keys(),
    ]);
    // Both come in the order of the index, so that no body is read.
    const dated = keys.map((key, at) => ({
      id: ids[at] ?? '',
      createdAt: Number(Array.isArray(key) ? key[1] : 0),
    }));
    await db.editions.bulkDelete([...editionsToDrop(dated)]);
  });
}

/** At most `limit` editions of a draft, the newest first. */
export const listEditions = (draftId: string, limit: number): Promise<readonly EditionRecord[]> =>
  ofDraft(draftId).reverse().limit(limit).toArray();

/** Deletes the editions of these drafts, within the caller's transaction; resolves with the clippings that they quoted. */
export async function purgeEditions(draftIds: readonly string[]): Promise<readonly string[]> {
  const quoted = new Set<string>();
  for (const draftId of draftIds) {
    for (const { quotes } of await ofDraft(draftId).toArray())
      for (const id of quotes) quoted.add(id);
    await ofDraft(draftId).delete();
  }
  return [...quoted];
}

const ofDraft = (draftId: string) =>
  db.editions
    .where('[draftId+createdAt]')
    .between([draftId, Dexie.minKey], [draftId, Dexie.maxKey]);
