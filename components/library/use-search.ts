import { useEffect, useRef, useState } from 'preact/hooks';
import { searchLibrary } from '../../adapters/db/library-search.ts';
import { isForAll, readQuery } from '../../domain/library/library-query.ts';
import type { Verdict } from '../../domain/verify/verification.ts';
import { type OpenSearch, openSearch, type SearchState } from './open-search.ts';

/** How long the hand must rest before what it typed is looked for, in milliseconds. */
const REST_MS = 150;

/** What the blogger wants to see of the library. */
export interface LibraryRequest {
  /** As typed. */
  readonly query: string;
  /** The verdict that is shown alone. */
  readonly only: Verdict | null;
  /** The clipping that stays, whatever the request says: one that is being edited must not vanish under the hand. */
  readonly held: string | null;
  /** How many are wanted. */
  readonly limit: number;
}

/** A search with the request that it is for: while the hand types on, the last one stays in sight. */
export type RequestedSearch = SearchState & Pick<LibraryRequest, 'query' | 'only'>;

/** True when everything is wanted, newest first: then nothing need be looked through. */
export const isEverything = ({ query, only }: Pick<LibraryRequest, 'query' | 'only'>): boolean =>
  only === null && isForAll(readQuery(query));

/**
 * The search for what is requested; null when everything is, or until the first step is done. It stops when as many as
 * wanted are found, and when the request changes. `version` is any value that changes with the clippings
 * that there are: then it looks again, and what it had found stays in sight meanwhile.
 */
export function useSearch(request: LibraryRequest, version: unknown): RequestedSearch | null {
  const { query, only, limit } = request;
  const [answer, setAnswer] = useState<{
    readonly search?: RequestedSearch;
    readonly error?: unknown;
  } | null>(null);
  const newest = useRef(request);
  newest.current = request;
  const search = useRef<OpenSearch | null>(null);
  const isAll = isEverything(request);
  const of = `${only} ${query}`;
  const told = useRef<string | null>(null);
  useEffect(() => {
    if (isAll) {
      told.current = null;
      setAnswer(null);
      return;
    }
    const isAgain = told.current === of;
    const start = () => {
      const isHeld = (id: string) => id === newest.current.held;
      search.current = openSearch(
        searchLibrary({ query: readQuery(query), verdict: only, isHeld }),
        (state) => {
          if (isAgain && state.isLooking) return;
          told.current = of;
          setAnswer({ search: { ...state, query, only } });
        },
        (error) => setAnswer({ error }),
      );
      search.current.want(newest.current.limit);
    };
    const timer = setTimeout(start, isAgain || query === '' ? 0 : REST_MS);
    return () => {
      clearTimeout(timer);
      search.current?.stop();
      search.current = null;
    };
  }, [of, isAll, version]);
  useEffect(() => search.current?.want(limit), [limit]);
  if (answer?.error !== undefined) throw answer.error;
  return isAll ? null : (answer?.search ?? null);
}
