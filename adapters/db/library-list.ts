import { Dexie } from 'dexie';
import { keyOfPage } from '../../domain/library/is-page-of.ts';
import { postKeys } from '../../domain/source/link-url.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import { db } from './database.ts';

/** Every clipping in the library, by the time at which it was made; what is in the bin is not among them. */
const alive = () =>
  db.clippings.where('[alive+createdAt]').between([1, Dexie.minKey], [1, Dexie.maxKey]);

/** Into so many parts a library is cut to be counted. */
const SLICES = 64;

/**
 * How many clippings the library holds, by index alone. Counting 100,000 at once would keep the store
 * from everybody else for half a second, so it is done in slices of time, between which others have
 * their turn; null when `signal` is aborted meanwhile.
 */
export async function countClippings(signal: AbortSignal): Promise<number | null> {
  const [first, last] = await Promise.all([alive().first(), alive().last()]);
  if (!first || !last) return 0;
  const width = Math.max(1, Math.ceil((last.createdAt - first.createdAt + 1) / SLICES));
  let count = 0;
  for (let from = first.createdAt; from <= last.createdAt; from += width) {
    if (signal.aborted) return null;
    const slice = db.clippings.where('[alive+createdAt]');
    count += await slice.between([1, from], [1, from + width]).count();
  }
  return count;
}

/**
 * The ids of at most `limit` clippings: those of the article at `pageUrl` first, then the newest.
 * Read from indexes alone, so a watch of it is told when clippings come and go, and not at every
 * word of a note.
 */
export async function listClippingIds(
  limit: number,
  pageUrl: string | null,
): Promise<readonly string[]> {
  // The store is asked at once: after waiting for anything else, a watch would not see what is read.
  const newest = await alive().reverse().limit(limit).primaryKeys();
  const ofPage = (await clippingIdsAt(pageUrl)).slice(0, limit);
  return [...new Set([...ofPage, ...newest])].slice(0, limit);
}

/** Ids are made of the time, so the newest comes first. */
async function clippingIdsAt(pageUrl: string | null): Promise<readonly string[]> {
  const key = keyOfPage(pageUrl);
  if (key === null) return [];
  const sources = await db.sources
    .where('key')
    .equals(key)
    .or('key')
    .startsWith(postKeys(key))
    .or('seenAt')
    .equals(key)
    .distinct()
    .primaryKeys();
  const ids = await clippingIdsOf(sources);
  return ids.toSorted().reverse();
}

/** The ids of the clippings that these articles have in the library. */
export const clippingIdsOf = (sourceIds: readonly string[]): Promise<string[]> =>
  db.clippings
    .where('[sourceId+alive]')
    .anyOf(sourceIds.map((id) => [id, 1]))
    .primaryKeys();

/** The articles that were clipped from last, at most `limit`, the newest first. */
export async function newestSources(limit: number): Promise<readonly SourceRecord[]> {
  const ids = new Set<string>();
  await alive()
    .reverse()
    .until(() => ids.size >= limit)
    .each(({ sourceId }) => ids.add(sourceId));
  const sources = await db.sources.bulkGet([...ids]);
  return sources.filter((source) => source !== undefined);
}
