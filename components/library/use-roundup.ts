import { useRef } from 'preact/hooks';
import { v7 } from 'uuid';
import { activateDraft, activeDraft, deleteDraft, saveDraft } from '../../adapters/db/drafts.ts';
import { listedClippings } from '../../adapters/db/library-clippings.ts';
import { t, tCount, uiLocale } from '../../adapters/i18n/t.ts';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import { makeDraft } from '../../domain/draft/draft.ts';
import { draftLanguage } from '../../domain/draft/draft-lang.ts';
import { isUnreadable } from '../../domain/draft/draft-record.ts';
import { ROUNDUP_MOST, roundupBody } from '../../domain/draft/roundup-body.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';

/** Makes a roundup of the clippings that `find` names, under this title. True when one was made. */
export type MakeRoundup = (
  find: () => Promise<readonly string[]>,
  title: string,
) => Promise<boolean>;

/** What makes a new draft of some clippings, laid out article by article, and opens it; it can be undone. */
export function useRoundup(): MakeRoundup {
  const act = useAct();
  const notify = useNotify();
  const isMaking = useRef(false);
  return async (find, title) => {
    // A second click of an impatient hand.
    if (isMaking.current) return false;
    isMaking.current = true;
    let count = 0;
    let undo = async () => {};
    const make = async () => {
      const found = await readAll(await find());
      const clippings = found.slice(0, ROUNDUP_MOST);
      count = found.length;
      if (count === 0) return;
      const before = await activeDraft();
      const body = roundupBody(clippings, uiLocale());
      // Titles of articles tell nothing of the blogger's own language.
      const lang = !before || isUnreadable(before) ? '' : draftLanguage(before, navigator.language);
      const draft = { ...makeDraft(v7(), Date.now()), title, lang, body };
      await saveDraft(draft);
      await activateDraft(draft.id);
      undo = async () => {
        await deleteDraft(draft.id, Date.now());
        if (before) await activateDraft(isUnreadable(before) ? before.row.id : before.id);
      };
    };
    const isDone = await act(make, 'library_roundupFailed');
    isMaking.current = false;
    if (!isDone) return false;
    if (count === 0) {
      notify({ text: t('library_roundupNone') });
      return false;
    }
    const run = () => void act(undo, 'library_roundupNotUndone');
    notify({
      text:
        count > ROUNDUP_MOST
          ? t('library_roundupCut', { most: ROUNDUP_MOST })
          : tCount('library_roundupMade', count),
      action: { label: t('library_undo'), run },
    });
    return true;
  };
}

/** Those of them that are in the library and can be read. */
async function readAll(ids: readonly string[]): Promise<readonly SourcedClipping[]> {
  const listed = await listedClippings(ids);
  return ids.flatMap((id) => {
    const { row, clipping, source } = listed.get(id) ?? {};
    return clipping && source && row?.alive === 1 ? [{ clipping, source }] : [];
  });
}
