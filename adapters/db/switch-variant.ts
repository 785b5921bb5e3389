import { asOtherVariant } from '../../domain/clipping/as-other-variant.ts';
import { joinClipping } from '../../domain/clipping/clipping-record.ts';
import { putClippings } from './clippings.ts';
import { db } from './database.ts';
import { StoreError } from './store-error.ts';

/**
 * Puts a clipping that is the other variant in the place of the clipping `id`, under the id `as`: the
 * parts that were left out come back, or go again. The clipping itself goes from the library and its
 * words stay for drafts that quote it, so doing the same with the ids exchanged undoes it. Done
 * again, it does nothing. Throws a `StoreError` when the clipping is not in the library or has no
 * other variant, and when `as` is something else.
 */
export function switchVariant(id: string, as: string, now: number): Promise<void> {
  return db.transaction('rw', db.clippings, db.clippingBodies, async () => {
    const [clipping, there] = await Promise.all([find(id), find(as)]);
    if (there && there.otherVariant?.id !== id) throw new StoreError('id-taken');
    if (there?.alive === 1) return;
    const made = clipping?.alive === 1 ? asOtherVariant(clipping, { id: as, now }) : null;
    if (!clipping?.otherVariant || !made) throw new StoreError('no-other-variant');
    const otherVariant = { ...clipping.otherVariant, id: as };
    // Not in the bin: nobody deleted it, and its other variant is in the library.
    const gone = {
      ...clipping,
      otherVariant,
      alive: 0,
      updatedAt: now,
      rev: clipping.rev + 1,
    } as const;
    await putClippings([{ ...made, rev: (there?.rev ?? 0) + 1 }, gone]);
  });
}

async function find(id: string) {
  const [row, body] = await Promise.all([db.clippings.get(id), db.clippingBodies.get(id)]);
  return row ? joinClipping(row, body) : null;
}
