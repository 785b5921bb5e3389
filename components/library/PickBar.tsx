import { ListPlus, Newspaper, X } from 'lucide';
import { useRef } from 'preact/hooks';
import { listedClippings } from '../../adapters/db/library-clippings.ts';
import { t, tCount } from '../../adapters/i18n/t.ts';
import { bySource } from '../../domain/library/picked.ts';
import { Icon } from '../shared/Icon.tsx';
import { useAct } from '../shared/use-act.ts';
import { usePicking } from './picking.ts';
import { useRoundup } from './use-roundup.ts';

/** What can be done with the clippings that are chosen, while any are: put them all into the open draft, or into a roundup. */
export function PickBar({
  onAddAll,
}: {
  /** Puts them into the draft in this order. */
  readonly onAddAll: (clippingIds: readonly string[]) => void;
}) {
  const { ids, clear } = usePicking();
  const act = useAct();
  const makeRoundup = useRoundup();
  const bar = useRef<HTMLDivElement>(null);
  const leave = () => {
    if (bar.current?.contains(document.activeElement)) focusCard(ids.at(-1));
    clear();
  };
  const addAll = () =>
    act(async () => {
      const listed = await listedClippings(ids);
      const rows = ids.flatMap((id) => listed.get(id)?.row ?? []);
      onAddAll(bySource(rows.filter(({ alive }) => alive === 1)).map(({ id }) => id));
      leave();
    }, 'library_addAllFailed');
  return (
    <div ref={bar} class={`pick-bar ${ids.length === 0 ? 'idle' : ''}`}>
      <p class="picked-count" role="status">
        {ids.length > 0 && tCount('library_picked', ids.length)}
      </p>
      {ids.length > 0 && (
        <>
          <button type="button" class="button primary" onClick={addAll}>
            <Icon of={ListPlus} /> {t('library_addAll')}
          </button>
          <button
            type="button"
            class="button"
            title={t('library_roundupHint')}
            onClick={async () => {
              if (await makeRoundup(async () => ids, t('library_roundupTitle'))) leave();
            }}
          >
            <Icon of={Newspaper} /> {t('library_roundup')}
          </button>
          <button type="button" class="button" onClick={leave}>
            <Icon of={X} /> {t('library_pickNone')}
          </button>
        </>
      )}
    </div>
  );
}

/** The bar goes with its buttons; the focus goes on from the clipping that was chosen last. */
function focusCard(id: string | undefined): void {
  const card = [...document.querySelectorAll<HTMLElement>('[data-clipping-card]')].find(
    ({ dataset }) => dataset.clippingCard === id,
  );
  const heir = card?.querySelector<HTMLElement>('[data-add]');
  (heir ?? document.querySelector<HTMLElement>('.library-filter'))?.focus();
}
