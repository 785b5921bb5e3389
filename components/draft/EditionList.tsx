import { useMemo } from 'preact/hooks';
import { t, tCount, uiLocale } from '../../adapters/i18n/t.ts';
import {
  draftOfEdition,
  type EditionReason,
  type EditionRecord,
} from '../../domain/draft/edition.ts';
import { countChanges } from '../../domain/draft/edition-diff.ts';
import type { PlainMessage } from '../shared/use-act.ts';

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
  const changes = useMemo(() => editions.map((_, at) => changesOf(editions, at)), [editions]);
  const time = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <ol class="edition-list" reversed>
      {editions.map(({ id, createdAt, reason }, at) => {
        const changed = changes[at];
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

/** How many words changed since the edition before; undefined for the oldest, and where one cannot be read. */
function changesOf(editions: readonly EditionRecord[], at: number): number | undefined {
  const [now, before] = [editions[at], editions[at + 1]].map((one) => one && draftOfEdition(one));
  if (!now || !before || 'unreadable' in now || 'unreadable' in before) return undefined;
  return countChanges(before, now);
}
