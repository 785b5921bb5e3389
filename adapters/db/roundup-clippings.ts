import { ROUNDUP_MOST } from '../../domain/draft/roundup-body.ts';
import type { LibraryQuery } from '../../domain/library/library-query.ts';
import { db } from './database.ts';
import { searchLibrary } from './library-search.ts';

/** One more than a roundup takes, which tells that there are more. */
const MOST = ROUNDUP_MOST + 1;

/** The newest clippings made since then (milliseconds since 1970), the newest first, `MOST` at most, by id. */
export const clippingsSince = (time: number): Promise<readonly string[]> =>
  db.clippings
    .where('[alive+createdAt]')
    .between([1, time], [1, Number.POSITIVE_INFINITY], true, true)
    .reverse()
    .limit(MOST)
    .primaryKeys();

/** The newest clippings with the very tag that the query names, like `clippingsSince`. */
export async function clippingsOfTag(query: LibraryQuery): Promise<readonly string[]> {
  const ids: string[] = [];
  for await (const { found, isByTag } of searchLibrary({
    query,
    verdict: null,
    isHeld: () => false,
  })) {
    if (isByTag) ids.push(...found);
    if (ids.length >= MOST) break;
  }
  return ids.slice(0, MOST);
}
