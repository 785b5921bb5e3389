import { useLayoutEffect, useRef } from 'preact/hooks';
import { v7 } from 'uuid';
import { switchVariant } from '../../adapters/db/switch-variant.ts';
import { nameLeftOut } from '../../adapters/i18n/name-left-out.ts';
import { t } from '../../adapters/i18n/t.ts';
import { partsToPutBack } from '../../domain/clipping/as-other-variant.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';

/** The clipping whose button takes the focus when it is drawn: the one that was pressed goes with its card. */
let takesFocus: string | null = null;

/**
 * What was left out of a passage, and the way to put it back. A draft
 * that quotes the clipping keeps the words it has; the library has the other cut in its place.
 */
export function LeftOut({ clipping }: { readonly clipping: Clipping }) {
  const notify = useNotify();
  const act = useAct();
  const { id, leftOut, otherVariant } = clipping;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (takesFocus !== id) return;
    takesFocus = null;
    button.current?.focus();
  }, [id]);
  const isPutBack = otherVariant !== undefined && partsToPutBack(clipping).length === 0;
  const named = isPutBack
    ? otherVariant.leftOut.filter((part) => !leftOut.includes(part))
    : leftOut;
  if (named.length === 0) return null;
  const exchange = (from: string, to: string) =>
    act(() => switchVariant(from, to, Date.now()), 'library_variantNotSwitched');
  const change = async () => {
    const as = otherVariant?.id ?? v7();
    takesFocus = as;
    if (!(await exchange(id, as))) return;
    notify({
      text: t(isPutBack ? 'library_isLeftOut' : 'library_isPutBack'),
      action: { label: t('library_undo'), run: () => void exchange(as, id) },
    });
  };
  const parts = nameLeftOut(named);
  return (
    <p class="quiet">
      {t(isPutBack ? 'library_putBack' : 'library_leftOut', { parts })}{' '}
      {otherVariant && (
        <button ref={button} type="button" class="button" onClick={change}>
          {t(isPutBack ? 'library_leaveOutAct' : 'library_putBackAct')}
        </button>
      )}
    </p>
  );
}
