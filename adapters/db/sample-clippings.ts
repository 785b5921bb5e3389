import { Dexie } from 'dexie';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { findClippings } from './clippings.ts';
import { db } from './database.ts';

/** The newest clippings of the library that can be read, at most so many: to try something on. */
export async function sampleClippings(most: number): Promise<readonly SourcedClipping[]> {
  const ids = await db.clippings
    .where('[alive+createdAt]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .reverse()
    .limit(most)
    .primaryKeys();
  return [...(await findClippings(ids)).values()];
}
