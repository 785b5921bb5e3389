import { t } from '../../adapters/i18n/t.ts';
import { isTagQuery, tagQuery } from '../../domain/library/library-query.ts';

/** The filter over the library, as a card sees it. */
export interface LibraryFilter {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** The clipping of this id stays, whatever the filter says; null lets go of it. */
  readonly onHold: (clippingId: string | null) => void;
}

/** A clipping's tags. Pressing one filters the library by it; pressing it again shows everything. */
export function ClippingTags({
  tags,
  filter: { query, onQuery },
}: {
  readonly tags: readonly string[];
  readonly filter: LibraryFilter;
}) {
  if (tags.length === 0) return null;
  return (
    <ul class="clipping-tags" aria-label={t('library_tags')}>
      {tags.map((tag) => {
        const isPressed = isTagQuery(query, tag);
        return (
          <li key={tag}>
            <button
              type="button"
              dir="auto"
              aria-pressed={isPressed}
              title={t(isPressed ? 'verify_showAll' : 'library_showTag')}
              onClick={() => onQuery(isPressed ? '' : tagQuery(tag))}
            >
              {tagQuery(tag)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
