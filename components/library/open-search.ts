import type { SearchStep } from '../../adapters/db/library-search.ts';

/** How far a search has come. */
export interface SearchState {
  /** What was found, newest first. */
  readonly ids: readonly string[];
  /** How many clippings were looked through. */
  readonly scanned: number;
  /** True when there is nothing more to look through. */
  readonly isDone: boolean;
  /** True while it goes on by itself; a search that has found enough waits until more is wanted. */
  readonly isLooking: boolean;
  /** True when the query is a tag that some clipping has: only that very tag counts then. */
  readonly isByTag: boolean;
}

/** A search under way. */
export interface OpenSearch {
  /** Looks on until more than so many are found. */
  want(count: number): void;
  /** Looks no further. */
  stop(): void;
}

/** Runs a search as far as is wanted of it, and tells at every step what it has. */
export function openSearch(
  steps: AsyncGenerator<SearchStep>,
  onState: (state: SearchState) => void,
  onError: (error: unknown) => void,
): OpenSearch {
  let wanted = 0;
  let isRunning = false;
  let isStopped = false;
  let state: SearchState = { ids: [], scanned: 0, isDone: false, isLooking: true, isByTag: false };
  const isLooking = () => !state.isDone && state.ids.length <= wanted;
  const look = async (): Promise<void> => {
    isRunning = true;
    while (!isStopped && isLooking()) {
      const { done, value } = await steps.next();
      const { ids } = state;
      state = done
        ? { ...state, isDone: true }
        : { ...state, ...value, ids: value.found.length > 0 ? [...ids, ...value.found] : ids };
      state = { ...state, isLooking: isLooking() };
      if (!isStopped) onState(state);
    }
    isRunning = false;
  };
  return {
    want(count) {
      wanted = count;
      if (isRunning || !isLooking()) return;
      look().catch((error: unknown) => {
        if (!isStopped) onError(error);
      });
    },
    stop() {
      isStopped = true;
      void steps.return(undefined);
    },
  };
}
