import { recut } from '../../domain/clipping/recut.ts';
import { db } from './database.ts';

/**
 * Puts a clipping that is cut the other way in the place of the clipping `id`, under the id `as`: the
 * parts that were left out come back, or go again. The clipping itself goes from the library and its
 * words stay for drafts that quote it, so doing the same with the ids exchanged undoes it. Done
 * again, it does nothing. Throws when the clipping is not in the library or has no other cut, and
 * when `as` is something else.
 */
export function recutClipping(id: string, as: string, now: number): Promise<void> {
  return db.transaction('rw', db.clippings, async () => {
    const [clipping, there] = await db.clippings.bulkGet([id, as]);
    if (there && there.otherCut?.id !== id) throw new Error('That id is taken');
    if (there?.deletedAt === null) return;
    const made = clipping?.deletedAt === null ? recut(clipping, { id: as, now }) : null;
    if (!clipping?.otherCut || !made) throw new Error('There is nothing to put back');
    const otherCut = { ...clipping.otherCut, id: as };
    await db.clippings.bulkPut([made, { ...clipping, otherCut, deletedAt: now, updatedAt: now }]);
  });
}
