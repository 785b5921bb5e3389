import type { ClippingRow } from '../../domain/clipping/clipping-record.ts';
import {
  canBeSearched,
  hasTag,
  hasWords,
  isForAll,
  type LibraryQuery,
  wordsMissing,
} from '../../domain/library/library-query.ts';
import type { Verdict } from '../../domain/verify/verification.ts';
import { db } from './database.ts';

/** What is looked for in the library. */
export interface LibrarySearch {
  readonly query: LibraryQuery;
  /** Only clippings of this verdict; null for all. */
  readonly verdict: Verdict | null;
  /** True for a clipping that is found whatever it says, asked when its turn comes. */
  readonly isHeld: (id: string) => boolean;
}

/** One step of a search. */
export interface SearchStep {
  /** The ids of what was found in this step, newest first. */
  readonly found: readonly string[];
  /** How many clippings have been looked through so far. */
  readonly scanned: number;
  /** True when the query is a tag that some clipping has: only that very tag counts then. */
  readonly isByTag: boolean;
}

/** How many clippings one step looks through. */
const STEP = 500;

/**
 * Looks through the library, newest first, a step at a time: who asks for no more steps stops it, and
 * no more than a step is in memory. A query that is a tag's own finds what has that very tag; where
 * nothing has, its words are looked for in a second pass.
 */
export async function* searchLibrary(search: LibrarySearch): AsyncGenerator<SearchStep> {
  const { query } = search;
  if (query.tag !== null) {
    let isByTag = false;
    for await (const { rows, scanned } of walk()) {
      const tagged = rows.filter(({ tags }) => hasTag(query, tags));
      isByTag ||= tagged.length > 0;
      yield { found: await kept(rows, tagged, search), scanned, isByTag };
    }
    if (isByTag) return;
  }
  for await (const { rows, scanned } of walk()) {
    const fitting = isForAll(query) ? rows : await withWords(rows, query);
    yield { found: await kept(rows, fitting, search), scanned, isByTag: false };
  }
}

/** The ids of those rows that fit, and have the verdict; and of what is held. */
async function kept(
  rows: readonly ClippingRow[],
  fitting: readonly ClippingRow[],
  { verdict, isHeld }: LibrarySearch,
): Promise<readonly string[]> {
  const ids = new Set(await ofVerdict(fitting, verdict));
  return rows.map(({ id }) => id).filter((id) => ids.has(id) || isHeld(id));
}

/** All rows of the library in steps. Many may have the same time: those that were seen of it are skipped. */
async function* walk(): AsyncGenerator<{ readonly rows: ClippingRow[]; readonly scanned: number }> {
  let scanned = 0;
  let last = Number.POSITIVE_INFINITY;
  let seenOfLast = 0;
  while (true) {
    const rows = await db.clippings
      .where('[alive+createdAt]')
      .between([1, Number.NEGATIVE_INFINITY], [1, last], true, true)
      .reverse()
      .offset(seenOfLast)
      .limit(STEP)
      .toArray();
    scanned += rows.length;
    yield { rows: rows.filter(canBeSearched), scanned };
    if (rows.length < STEP) return;
    const time = rows.at(-1)?.createdAt ?? last;
    const ofTime = rows.filter(({ createdAt }) => createdAt === time).length;
    seenOfLast = time === last ? seenOfLast + ofTime : ofTime;
    last = time;
  }
}

async function ofVerdict(
  rows: readonly ClippingRow[],
  verdict: Verdict | null,
): Promise<readonly string[]> {
  const ids = rows.map(({ id }) => id);
  if (verdict === null) return ids;
  const known = await db.verifications.bulkGet(ids);
  return ids.filter((_, at) => known[at]?.outcome.verdict === verdict);
}

/** The passages themselves are read only where the rest does not have all the words. */
async function withWords(
  rows: readonly ClippingRow[],
  query: LibraryQuery,
): Promise<readonly ClippingRow[]> {
  const sourceIds = [...new Set(rows.map(({ sourceId }) => sourceId))];
  const found = await db.sources.bulkGet(sourceIds);
  const sources = new Map(found.flatMap((source) => (source ? [[source.id, source]] : [])));
  const left = rows.flatMap((row) => {
    const source = sources.get(row.sourceId);
    return source ? [{ row, words: wordsMissing(query, { ...row, source }) }] : [];
  });
  const unsure = left.filter(({ row, words }) => !hasWords(row.glimpse, words));
  const longer = unsure.filter(({ row }) => row.length > row.glimpse.length);
  const bodies = await db.clippingBodies.bulkGet(longer.map(({ row }) => row.id));
  const without = new Set(unsure.map(({ row }) => row));
  longer.forEach(({ row, words }, at) => {
    if (hasWords(bodies[at]?.text ?? '', words)) without.delete(row);
  });
  return left.map(({ row }) => row).filter((row) => !without.has(row));
}
