import { ArrowLeft } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { emptyBin, listBin } from '../../adapters/db/bin.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import { Icon } from '../shared/Icon.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { useWatch } from '../shared/use-watch.ts';
import { AskDialog } from './AskDialog.tsx';
import { BinCard } from './BinCard.tsx';

/** How many things are drawn at once. */
const PAGE = 60;

/** Deleted clippings and drafts, the last deleted first: each can be restored, or deleted for good, until its day comes. */
export function Bin({ onClose }: { readonly onClose: () => void }) {
  const notify = useNotify();
  const act = useAct();
  const [limit, setLimit] = useState(PAGE);
  const [isAsking, setIsAsking] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  const bin = useWatch(() => listBin(limit), [limit]);
  useEffect(() => back.current?.focus(), []);
  const empty = async () => {
    if (!(await act(emptyBin, 'library_binNotChanged'))) return;
    back.current?.focus();
    notify({ text: t('library_binIsPurged') });
  };
  const count = bin?.total ?? 0;
  return (
    <section class="library bin" aria-label={t('library_bin')} aria-busy={!bin}>
      <div class="library-bar">
        <button ref={back} type="button" class="button" onClick={onClose}>
          <Icon of={ArrowLeft} /> {t('library_binBack')}
        </button>
        {count > 0 && (
          <button type="button" class="button danger" onClick={() => setIsAsking(true)}>
            {t('library_binPurgeAll')}
          </button>
        )}
      </div>
      <h2 class="bin-title">{t('library_bin')}</h2>
      {bin && (
        <p class="quiet bin-about">{t(count > 0 ? 'library_binKept' : 'library_binEmpty')}</p>
      )}
      <ul class="shelves bin-list">
        {bin?.items.map((item) => (
          <BinCard key={item.id} item={item} />
        ))}
      </ul>
      {bin && count > bin.items.length && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {t('library_binMore')}
        </button>
      )}
      {isAsking && (
        <AskDialog
          question={tCount('library_binAsk', count)}
          yes={t('library_binPurgeAll')}
          onYes={empty}
          onClose={() => setIsAsking(false)}
        />
      )}
    </section>
  );
}
