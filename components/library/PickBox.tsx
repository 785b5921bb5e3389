import { t } from '../../adapters/i18n/t.ts';
import type { Pick } from './use-pick.ts';

/** The box on a card that chooses it; with Shift it chooses all up to it. */
export function PickBox({ pick: { isPicked, toggle, extend } }: { readonly pick: Pick }) {
  return (
    <label class="pick-box" title={t('library_pickHint')}>
      <input
        type="checkbox"
        aria-label={t('library_pick')}
        checked={isPicked}
        onClick={(event) => {
          if (event.shiftKey && !isPicked) extend();
          else toggle();
        }}
      />
    </label>
  );
}
