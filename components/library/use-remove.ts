import { restoreClipping, undoClipping } from '../../adapters/db/clippings.ts';
import { t } from '../../adapters/i18n/t.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { focusAfter } from './focus-neighbour.ts';

/** What puts a clipping into the bin and offers to undo that; `card` is where it is drawn, for the focus to go on from. */
export function useRemove(): (id: string, card: Element | null) => Promise<void> {
  const notify = useNotify();
  const act = useAct();
  return async (id, card) => {
    const moveOn = card ? focusAfter(card) : null;
    if (!(await act(() => undoClipping(id, Date.now()), 'library_notDeleted'))) return;
    moveOn?.();
    const run = () => void act(() => restoreClipping(id, Date.now()), 'library_notRestored');
    notify({ text: t('library_deleted'), action: { label: t('library_undo'), run } });
  };
}
