import { v7 } from 'uuid';
import { activateDraft, listDrafts, saveDraft } from '../../adapters/db/drafts.ts';
import { download } from '../../adapters/files/download.ts';
import { t } from '../../adapters/i18n/t.ts';
import { makeDraft } from '../../domain/draft/draft.ts';
import { draftName } from '../../domain/draft/draft-name.ts';
import type { UnreadableDraft } from '../../domain/draft/draft-record.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { useAct } from '../shared/use-act.ts';
import { useWatch } from '../shared/use-watch.ts';
import { nameInWords } from './name-in-words.ts';

/** How many other drafts are offered. */
const OTHERS = 20;

/** Stands in the place of a draft that cannot be read: it is kept, and there are ways on. */
export function DraftProblem({ draft: { row, stored } }: { readonly draft: UnreadableDraft }) {
  const others = (useWatch(() => listDrafts(OTHERS + 1), []) ?? []).filter(
    ({ id }) => id !== row.id,
  );
  const act = useAct();
  const name = isolateName(nameInWords(draftName(row)));
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
        <button type="button" class="button primary" onClick={() => act(start, 'draft_newFailed')}>
          {t('draft_unreadableNew')}
        </button>
      </p>
      {others.length > 0 && (
        <ul aria-label={t('draft_unreadableOther')}>
          {others.map((other) => (
            <li key={other.id}>
              <button
                type="button"
                class="button"
                dir="auto"
                onClick={() => act(() => activateDraft(other.id), 'draft_switchFailed')}
              >
                {nameInWords(draftName(other))}
              </button>
            </li>
          ))}
        </ul>
      )}
    </main>
  );
}
