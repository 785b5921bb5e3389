import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { findDrafts } from '../../adapters/db/draft-search.ts';
import { activateDraft } from '../../adapters/db/drafts.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { draftName } from '../../domain/draft/draft-name.ts';
import { readQuery } from '../../domain/library/library-query.ts';
import { useAct } from '../shared/use-act.ts';
import { useWatch } from '../shared/use-watch.ts';
import { nameInWords } from './name-in-words.ts';

/** More are found by another word. */
const MOST = 30;

/** Looks for a draft by what it says, and opens it: Enter opens the first. */
export function DraftSearch({ onClose }: { readonly onClose: () => void }) {
  const act = useAct();
  const dialog = useRef<HTMLDialogElement>(null);
  const [query, setQuery] = useState('');
  const found = useWatch(() => findDrafts(readQuery(query).words, MOST), [query]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const open = async (id: string | undefined) => {
    if (id === undefined) return;
    if (await act(() => activateDraft(id), 'draft_switchFailed')) dialog.current?.close();
  };
  // Looked for anew: what is shown may still be for the letters before.
  const openFirst = () =>
    act(
      async () => open((await findDrafts(readQuery(query).words, 1))[0]?.id),
      'draft_switchFailed',
    );
  const day = new Intl.DateTimeFormat(uiLocale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <dialog ref={dialog} class="draft-search" aria-label={t('draft_search')} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void openFirst();
        }}
      >
        <label class="field">
          <span>{t('draft_search')}</span>
          <input
            type="search"
            dir="auto"
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        </label>
        <ul class="draft-found">
          {found?.map((row) => (
            <li key={row.id}>
              <button type="button" class="edition" onClick={() => open(row.id)}>
                <span dir="auto">{nameInWords(draftName(row))}</span>
                <time class="quiet" dateTime={new Date(row.updatedAt).toISOString()}>
                  {day.format(row.updatedAt)}
                </time>
              </button>
            </li>
          ))}
        </ul>
        <p role="status">{found?.length === 0 && t('draft_searchNone')}</p>
        <div class="dialog-actions">
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {t('shared_close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}
