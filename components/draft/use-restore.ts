import type { RefObject } from 'preact';
import { v7 } from 'uuid';
import { keepEdition } from '../../adapters/db/editions.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { type EditionReason, writingOf } from '../../domain/draft/edition.ts';
import { replaceBody } from '../../domain/draft/replace-body.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import type { DraftSession } from './draft-session.ts';
import type { EditorControl } from './Editor.tsx';

/** What puts the draft back to how it was. True when it is. */
export type Restore = (as: Draft) => Promise<boolean>;

/**
 * Puts the session's draft back to an earlier state, body and details. What it was until then is kept as an edition
 * first; the text can be undone in the editor, all of it in the notice.
 */
export function useRestore(
  session: DraftSession,
  editor: RefObject<EditorControl | null>,
): Restore {
  const act = useAct();
  const notify = useNotify();
  const keep = (reason: EditionReason) =>
    keepEdition(session.current(), { id: v7(), reason, now: Date.now() });
  const putBack = async (as: Draft) => {
    await keep('replaced');
    const { body, ...details } = writingOf(as);
    session.edit(details);
    // An editor that is gone shows another draft by now.
    if (!editor.current?.run(replaceBody(body))) session.edit({ body });
    await keep('restored');
  };
  return async (as) => {
    const before = session.current();
    if (!(await act(() => putBack(as), 'draft_editionFailed'))) return false;
    const run = () => void act(() => putBack(before), 'draft_editionFailed');
    notify({ text: t('draft_editionRestored'), action: { label: t('shared_undo'), run } });
    return true;
  };
}
