import { useMemo, useRef } from 'preact/hooks';
import type { ListedClipping } from '../../adapters/db/library-clippings.ts';
import { listClippingIds } from '../../adapters/db/library-list.ts';
import { hasTag, hasWords, readQuery, wordsMissing } from '../../domain/library/library-query.ts';
import type { Verification } from '../../domain/verify/verification.ts';
import { useWatch } from '../shared/use-watch.ts';
import { useClippingCount } from './use-clipping-count.ts';
import { CLIPPINGS, useRecords, VERIFICATIONS } from './use-records.ts';
import {
  isEverything,
  type LibraryRequest,
  type RequestedSearch,
  useSearch,
} from './use-search.ts';

/** What the library shows of what it holds. */
export interface LibraryList {
  /** In the order in which they are shown. */
  readonly clippings: readonly ListedClipping[];
  /** By the clippings' ids. */
  readonly verifications: ReadonlyMap<string, Verification>;
  /** How many clippings the library holds; undefined until they are counted. */
  readonly total: number | undefined;
  /** True when the library holds nothing at all. */
  readonly isEmpty: boolean;
  /** True when there are more to show, or may be. */
  readonly hasMore: boolean;
  /** How the search stands; null when everything is shown, newest first. */
  readonly search: RequestedSearch | null;
  /** Changes when clippings come or go. */
  readonly version: number;
  /** False while what is shown is still the answer to an earlier request: the hand is quicker than the search. */
  readonly isCurrent: boolean;
}

/**
 * The part of the library that is requested; undefined until it is read. However much the library
 * holds, only what is shown is in memory, and a change of one record reads that one again.
 */
export function useLibrary(
  request: LibraryRequest,
  pageUrl: string | null,
): LibraryList | undefined {
  const { limit, held } = request;
  const newest = useWatch(() => listClippingIds(limit + 1, pageUrl), [limit, pageUrl]);
  const version = useVersion(newest, limit);
  const search = useSearch(request, version);
  const ids = (search?.ids ?? newest)?.slice(0, limit);
  const records = useRecords(CLIPPINGS, ids);
  const verifications = useRecords(VERIFICATIONS, ids);
  const total = useClippingCount(records && version);
  const clippings = useMemo(
    () =>
      records &&
      [...records.values()].filter((one) => isStill(one, { held, search, verifications })),
    [records, verifications, search, held],
  );
  if (!clippings || !verifications || !newest) return undefined;
  const hasMore = search ? !search.isDone || search.ids.length > limit : newest.length > limit;
  const isEmpty = newest.length === 0;
  const isAnswered = isEverything(request)
    ? search === null
    : search?.query === request.query && search.only === request.only;
  const isCurrent = isAnswered && ids?.every((id) => records?.has(id)) === true;
  return { clippings, verifications, total, isEmpty, hasMore, search, version, isCurrent };
}

/** A number that changes when clippings have come or gone, and not when only more of them are listed. */
function useVersion(newest: readonly string[] | undefined, limit: number): number {
  const seen = useRef({ newest, limit, version: 0 });
  if (newest !== seen.current.newest) {
    const isLonger = limit !== seen.current.limit;
    seen.current = { newest, limit, version: seen.current.version + (isLonger ? 0 : 1) };
  }
  return seen.current.version;
}

/** False for a clipping that was deleted, or no longer fits the search that found it. */
function isStill(
  one: ListedClipping,
  {
    held,
    search,
    verifications,
  }: Pick<LibraryRequest, 'held'> & {
    readonly search: RequestedSearch | null;
    readonly verifications: ReadonlyMap<string, Verification> | undefined;
  },
): boolean {
  const { row, clipping, source } = one;
  const { id } = row;
  if (row.alive === 0) return false;
  if (!search || id === held) return true;
  const verdict = verifications?.get(id)?.outcome.verdict;
  if (search.only !== null && verdict !== search.only) return false;
  const query = readQuery(search.query);
  if (search.isByTag) return hasTag(query, row.tags);
  const missing = source ? wordsMissing(query, { ...row, source }) : query.words;
  return hasWords(clipping?.text ?? row.glimpse, missing);
}
