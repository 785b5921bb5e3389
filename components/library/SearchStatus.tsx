import { t, tCount } from '../../adapters/i18n/t.ts';
import type { RequestedSearch } from './use-search.ts';
import { noneLeft } from './verdict-words.ts';

/** How a search stands: how far it has come, what it has found, and what to do when that is nothing. */
export function SearchStatus({
  search,
  shown,
  total,
  onAll,
}: {
  readonly search: RequestedSearch | null;
  /** How many clippings are shown. */
  readonly shown: number;
  /** How many the library holds; undefined until they are counted. */
  readonly total: number | undefined;
  /** Shows every verdict again. */
  readonly onAll: () => void;
}) {
  if (!search) return <p role="status" class="quiet search-status" />;
  const { query, only, isLooking, isDone, scanned, ids } = search;
  const isNothing = isDone && shown === 0;
  return (
    <>
      <p role="status" class="quiet search-status">
        {isLooking && (
          <>
            <progress aria-label={t('library_lookedThrough')} value={scanned} max={total} />
            {t('library_looking', { found: shown, scanned, total: total ?? '…' })}
          </>
        )}
        {!isLooking && !isDone && t('library_foundSoFar', { count: shown })}
        {isDone && !isNothing && tCount('library_found', ids.length)}
        {isNothing && (only ? noneLeft(only) : t('library_noMatch', { query }))}
      </p>
      {isNothing && only && (
        <button type="button" class="button" onClick={onAll}>
          {t('verify_showAll')}
        </button>
      )}
    </>
  );
}
