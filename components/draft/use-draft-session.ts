import { useEffect, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { activeDraft, activeDraftOr } from '../../adapters/db/drafts.ts';
import { watch } from '../../adapters/db/watch.ts';
import { t } from '../../adapters/i18n/t.ts';
import { checkedDraft } from '../../domain/draft/checked-draft.ts';
import { makeDraft } from '../../domain/draft/draft.ts';
import { isUnreadable, type UnreadableDraft } from '../../domain/draft/draft-record.ts';
import { useNotify } from '../shared/Notices.tsx';
import { type DraftSession, openDraftSession } from './draft-session.ts';

/**
 * The session of the active draft: another one when another draft is made active here or in another
 * window, a fresh draft when there is none. A draft that cannot be read is given as what it is.
 * Undefined until the store has answered.
 */
export function useDraftSession(): DraftSession | UnreadableDraft | undefined {
  const notify = useNotify();
  const [session, setSession] = useState<DraftSession | UnreadableDraft>();
  useEffect(() => {
    let open: DraftSession | undefined;
    const onProblem = (error: unknown) =>
      notify({ text: t('draft_notSaved', { error: String(error) }), isProblem: true });
    return watch(
      activeDraft,
      (stored) => {
        if (!stored) return void activeDraftOr(() => makeDraft(v7(), Date.now())).catch(onProblem);
        if (!isUnreadable(stored) && open?.current().id === stored.id) return open.receive(stored);
        const draft = checkedDraft(stored);
        if (isUnreadable(draft)) {
          open = undefined;
          return setSession(draft);
        }
        open = openDraftSession(draft, onProblem);
        setSession(open);
      },
      onProblem,
    );
  }, [notify]);
  return session;
}
