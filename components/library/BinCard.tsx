import { ArchiveRestore, Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { type BinItem, purgeFromBin, restoreFromBin } from '../../adapters/db/bin.ts';
import { t, uiLocale } from '../../adapters/i18n/t.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { dayWords } from './day-words.ts';

/** One thing in the bin: what it is, how it begins, when it goes for good, and the two ways out. */
export function BinCard({ item }: { readonly item: BinItem }) {
  const notify = useNotify();
  const act = useAct();
  const card = useRef<HTMLLIElement>(null);
  const leave = async (work: () => Promise<unknown>, done: 'restored' | 'purged') => {
    const moveOn = card.current ? focusBeside(card.current) : null;
    if (!(await act(work, 'library_binNotChanged'))) return;
    moveOn?.();
    notify({ text: t(done === 'restored' ? 'library_binIsRestored' : 'library_binIsPurged') });
  };
  const words = item.words || t('library_binUntitled');
  return (
    <li ref={card} class="clipping bin-card">
      <p class="source-words clipping-words" dir="auto">
        {words}
      </p>
      <p class="quiet">
        {t(item.kind === 'clipping' ? 'library_binClipping' : 'library_binDraft')} ·{' '}
        {t('library_binPurged', { day: dayWords(item.purgedAt, uiLocale()) })}
      </p>
      <div class="clipping-actions">
        <button
          type="button"
          class="button"
          data-restore
          onClick={() => leave(() => restoreFromBin(item, Date.now()), 'restored')}
        >
          <Icon of={ArchiveRestore} /> {t('library_binRestore')}
        </button>
        <IconButton
          icon={Trash2}
          label={t('library_binPurge')}
          onClick={() => leave(() => purgeFromBin(item), 'purged')}
        />
      </div>
    </li>
  );
}

/** Gives the focus of a card that goes to its neighbour, else to the bin's first button. */
function focusBeside(card: Element): () => void {
  const hasFocus = card.contains(document.activeElement);
  const next = card.nextElementSibling ?? card.previousElementSibling;
  const first = card.closest('.bin')?.querySelector('button');
  return () => {
    if (!hasFocus) return;
    const target = next?.isConnected ? next.querySelector('button') : first;
    target?.focus();
  };
}
