import { v7 } from 'uuid';
import { activateDraft, listDrafts, saveDraft } from '../../adapters/db/drafts.ts';
import { download } from '../../adapters/files/download.ts';
import { t } from '../../adapters/i18n/t.ts';
import { makeDraft } from '../../domain/draft/draft.ts';
import type { DraftRow, UnreadableDraft } from '../../domain/draft/draft-record.ts';
import { useWatch } from '../shared/use-watch.ts';

/** Stands in the place of a draft that cannot be read: it is kept, and there are ways on. */
export function DraftProblem({ draft: { row, stored } }: { readonly draft: UnreadableDraft }) {
  const others = (useWatch(listDrafts, []) ?? []).filter(({ id }) => id !== row.id);
  const name = nameOf(row);
  const start = async () => {
    const fresh = makeDraft(v7(), Date.now());
    await saveDraft(fresh);
    await activateDraft(fresh.id);
  };
  return (
    <main class="store-problem">
      <h1>{t('draft_unreadable')}</h1>
      <p role="alert">{t('draft_unreadableKept', { name })}</p>
      <p>
        <button
          type="button"
          class="button"
          onClick={() =>
            download({
              name: `draft-${row.id}.json`,
              mime: 'application/json',
              text: JSON.stringify({ row, stored }, null, 2),
            })
          }
        >
          {t('draft_unreadableSave')}
        </button>{' '}
        <button type="button" class="button primary" onClick={start}>
          {t('draft_unreadableNew')}
        </button>
      </p>
      {others.length > 0 && (
        <ul aria-label={t('draft_unreadableOther')}>
          {others.map((other) => (
            <li key={other.id}>
              <button type="button" class="button" onClick={() => activateDraft(other.id)}>
                {nameOf(other)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}

const nameOf = ({ title, opening }: DraftRow): string =>
  title.trim() || opening || t('library_binUntitled');
