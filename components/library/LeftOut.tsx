import { useLayoutEffect, useRef } from 'preact/hooks';
import { v7 } from 'uuid';
import { recutClipping } from '../../adapters/db/recut-clipping.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { partsToPutBack } from '../../domain/clipping/recut.ts';
import { useNotify } from '../shared/Notices.tsx';

/** The clipping whose button takes the focus over when it is drawn: the one that was pressed goes with its card. */
let heir: string | null = null;

/**
 * What was left out of a passage, and the way to put back what was shown: captions, ads, boxes. A draft
 * that quotes the clipping keeps the words it has; the library has the other cut in its place.
 */
export function LeftOut({ clipping }: { readonly clipping: Clipping }) {
  const notify = useNotify();
  const { id, leftOut, otherCut } = clipping;
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (heir !== id) return;
    heir = null;
    button.current?.focus();
  }, [id]);
  const parts = partsToPutBack(clipping);
  const isPutBack = otherCut !== undefined && parts.length === 0;
  const told = isPutBack ? otherCut.leftOut.filter((part) => !leftOut.includes(part)) : leftOut;
  if (told.length === 0) return null;
  const change = async () => {
    const as = otherCut?.id ?? v7();
    heir = as;
    await recutClipping(id, as, Date.now());
    notify({
      text: isPutBack
        ? 'Left out again. Drafts that quote it keep the words they have.'
        : 'Put back. Drafts that quote it keep the words they have.',
      action: { label: 'Undo', run: () => void recutClipping(as, id, Date.now()) },
    });
  };
  return (
    <p class="quiet">
      {isPutBack ? 'Put back, not the article’s own words: ' : countWords(told.length)}
      {told.join(', ')}.{' '}
      {otherCut && (
        <button ref={button} type="button" class="button" onClick={change}>
          {isPutBack ? 'Leave out again' : 'Put back'}
        </button>
      )}
    </p>
  );
}

/** The opening of the line, before the parts are named. */
const countWords = (count: number): string =>
  `${count === 1 ? '1 kind of part' : `${count} kinds of parts`} left out, not the article’s own words: `;
