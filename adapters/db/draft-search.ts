import { Dexie } from 'dexie';
import { type DraftRow, isUnreadable, joinDraft } from '../../domain/draft/draft-record.ts';
import { draftSays } from '../../domain/draft/draft-says.ts';
import { db } from './database.ts';

/** How many drafts are in memory at once. */
const STEP = 100;

/** At most `limit` drafts that say all of these words, folded as `readQuery` folds them; the last edited first. */
export async function findDrafts(
  words: readonly string[],
  limit: number,
): Promise<readonly DraftRow[]> {
  const found: DraftRow[] = [];
  for (let offset = 0; found.length < limit; offset += STEP) {
    const rows = await db.drafts
      .where('[alive+updatedAt]')
      .between([1, Dexie.minKey], [1, Dexie.maxKey])
      .reverse()
      .offset(offset)
      .limit(STEP)
      .toArray();
    const bodies = await db.draftBodies.bulkGet(rows.map(({ id }) => id));
    found.push(
      ...rows.filter((row, at) => {
        const draft = joinDraft(row, bodies[at]);
        return draftSays(isUnreadable(draft) ? row : draft, words);
      }),
    );
    if (rows.length < STEP) break;
  }
  return found.slice(0, limit);
}
