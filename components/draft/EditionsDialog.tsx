import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { listEditions } from '../../adapters/db/editions.ts';
import { t } from '../../adapters/i18n/t.ts';
import { draftOfEdition } from '../../domain/draft/edition.ts';
import { useWatch } from '../shared/use-watch.ts';
import type { DraftSession } from './draft-session.ts';
import { EditionDiff } from './EditionDiff.tsx';
import { EditionList } from './EditionList.tsx';
import type { EditorControl } from './Editor.tsx';
import { useRestore } from './use-restore.ts';

/** So many editions are listed at first. */
const PAGE = 60;

/** Lists the editions of a draft, shows what has changed since one, and puts one back. */
export function EditionsDialog({
  session,
  editor,
  onClose,
}: {
  readonly session: DraftSession;
  readonly editor: RefObject<EditorControl | null>;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const restore = useRestore(session, editor);
  const [limit, setLimit] = useState(PAGE);
  const [chosenId, setChosenId] = useState<string>();
  const draft = session.current();
  const editions = useWatch(() => listEditions(draft.id, limit), [draft.id, limit]);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const chosen = editions?.find(({ id }) => id === chosenId) ?? editions?.[0];
  const wanted = chosen && draftOfEdition(chosen);
  return (
    <dialog
      ref={dialog}
      class="editions-dialog"
      aria-labelledby="editions-heading"
      aria-busy={!editions}
      onClose={onClose}
    >
      <h2 id="editions-heading">{t('draft_editions')}</h2>
      {editions?.length === 0 && <p>{t('draft_editionsNone')}</p>}
      {editions && chosen && (
        <div class="editions">
          <EditionList
            editions={editions}
            chosen={chosen.id}
            onChoose={setChosenId}
            onMore={editions.length < limit ? undefined : () => setLimit(limit + PAGE)}
          />
          {wanted && !('unreadable' in wanted) ? (
            <EditionDiff key={chosen.id} edition={wanted} now={draft} />
          ) : (
            <p class="problem-text">{t('draft_editionUnreadable')}</p>
          )}
        </div>
      )}
      <div class="dialog-actions">
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {t('shared_close')}
        </button>
        {wanted && !('unreadable' in wanted) && (
          <button
            type="button"
            class="button primary"
            onClick={async () => {
              if (await restore(wanted)) dialog.current?.close();
            }}
          >
            {t('draft_editionRestore')}
          </button>
        )}
      </div>
    </dialog>
  );
}
