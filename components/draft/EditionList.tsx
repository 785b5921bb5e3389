import { t, tCount, uiLocale } from '../../adapters/i18n/t.ts';
import type { EditionReason, EditionRecord } from '../../domain/draft/edition.ts';
import type { PlainMessage } from '../shared/use-act.ts';
import { useChanges } from './use-changes.ts';

const REASONS: Readonly<Record<EditionReason, PlainMessage>> = {
  edited: 'draft_editionEdited',
  published: 'draft_editionPublished',
  restored: 'draft_editionOfRestore',
  replaced: 'draft_editionReplaced',
};

/** The editions of a draft, the newest first: when and why each was kept, and how much had changed since the one before. */
export function EditionList({
  editions,
  chosen,
  onChoose,
  onMore,
}: {
  readonly editions: readonly EditionRecord[];
  /** The id of the one that is shown. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Shows older ones; not there when these are all. */
  readonly onMore: (() => void) | undefined;
}) {
  const changes = useChanges(editions);
  const time = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ol class="edition-list" reversed>
      {editions.map(({ id, createdAt, reason }) => {
        const changed = changes.get(id);
        return (
          <li key={id}>
            <button
              type="button"
              class="edition"
              aria-pressed={id === chosen}
              onClick={() => onChoose(id)}
            >
              <time dateTime={new Date(createdAt).toISOString()}>{time.format(createdAt)}</time>
              <span class="quiet">
                {[
                  t(REASONS[reason]),
                  changed === undefined ? '' : tCount('draft_editionChanges', changed),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </button>
          </li>
        );
      })}
      {onMore && (
        <li>
          <button type="button" class="button" onClick={onMore}>
            {t('draft_editionsOlder')}
          </button>
        </li>
      )}
    </ol>
  );
}
