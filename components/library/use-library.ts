import { useMemo, useRef } from 'preact/hooks';
import type { ListedClipping } from '../../adapters/db/library-clippings.ts';
import { listClippingIds } from '../../adapters/db/library-list.ts';
import {
  canBeSearched,
  hasTag,
  hasWords,
  isForAll,
  readQuery,
  wordsMissing,
} from '../../domain/library/library-query.ts';
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
  /** False while what is shown is not yet all that answers the request: the hand is quicker than the search. */
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
  const { query, only, held, limit } = request;
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
      [...records.values()].filter((one) => isWanted(one, { request, search, verifications })),
    [records, verifications, search, query, only, held],
  );
  if (!clippings || !verifications || !newest) return undefined;
  const hasMore = search ? !search.isDone || search.ids.length > limit : newest.length > limit;
  const isEmpty = newest.length === 0;
  const isAnswered = isEverything(request)
    ? search === null
    : search?.query === query && search.only === only;
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

/**
 * False for a clipping that was deleted, or does not fit what is requested now: who types and at once
 * presses a key must not hit what was found for an earlier word.
 */
function isWanted(
  { row, clipping, source }: ListedClipping,
  {
    request: { query: typed, only, held },
    search,
    verifications,
  }: {
    readonly request: LibraryRequest;
    readonly search: RequestedSearch | null;
    readonly verifications: ReadonlyMap<string, Verification> | undefined;
  },
): boolean {
  if (row.alive === 0) return false;
  if (row.id === held) return true;
  if (only !== null && verifications?.get(row.id)?.outcome.verdict !== only) return false;
  const query = readQuery(typed);
  if (isForAll(query)) return true;
  if (!canBeSearched(row)) return false;
  if (hasTag(query, row.tags)) return true;
  if (search?.isByTag && search.query === typed) return false;
  const missing = source ? wordsMissing(query, { ...row, source }) : query.words;
  return hasWords(clipping?.text ?? row.glimpse, missing);
}
