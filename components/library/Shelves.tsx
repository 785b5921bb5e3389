import { t } from '../../adapters/i18n/t.ts';
import { groupBySource } from '../../domain/library/group-by-source.ts';
import type { LibraryFilter } from './ClippingTags.tsx';
import { type ShelfActions, ShelfSection } from './ShelfSection.tsx';
import { UnreadableCard } from './UnreadableCard.tsx';
import type { LibraryList } from './use-library.ts';

/** The articles with their clippings, and the way to more of them. */
export function Shelves({
  list: { clippings, verifications, search, total, hasMore },
  pageUrl,
  now,
  filter,
  actions,
  onMore,
}: {
  readonly list: LibraryList;
  readonly pageUrl: string | null;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly filter: LibraryFilter;
  readonly actions: ShelfActions;
  readonly onMore: () => void;
}) {
  const sourced = clippings.flatMap((one) => (one.source ? [{ ...one, source: one.source }] : []));
  const lost = clippings.filter(({ source }) => source === null);
  const more = () => {
    if (search) return t('library_lookForMore');
    return total === undefined
      ? t('library_showMore')
      : t('library_showMoreOf', { shown: clippings.length, total });
  };
  return (
    <div class="shelves">
      {groupBySource(sourced, pageUrl).map((shelf) => (
        <ShelfSection
          key={shelf.source.id}
          shelf={shelf}
          check={{ verifications, now, pageUrl }}
          filter={filter}
          actions={actions}
        />
      ))}
      {lost.length > 0 && (
        <ul class="shelf">
          {lost.map(({ row }) => (
            <UnreadableCard key={row.id} row={row} />
          ))}
        </ul>
      )}
      {hasMore && !search?.isLooking && (
        <button type="button" class="button" onClick={onMore}>
          {more()}
        </button>
      )}
    </div>
  );
}
