import { Trash2 } from 'lucide';
import { useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import type { ClippingRow } from '../../domain/clipping/clipping-record.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useRemove } from './use-remove.ts';

/** A clipping whose words or article cannot be read says so in its own place, with what is known of it. */
export function UnreadableCard({ row: { id, glimpse, note } }: { readonly row: ClippingRow }) {
  const card = useRef<HTMLLIElement>(null);
  const remove = useRemove();
  return (
    <li ref={card} class="clipping unreadable" data-clipping-broken={id}>
      <p class="source-words clipping-words" dir="auto">
        {glimpse}
      </p>
      {note && (
        <p class="clipping-note" dir="auto">
          {note}
        </p>
      )}
      <p class="quiet">{t('library_unreadable')}</p>
      <div class="clipping-actions">
        <IconButton
          icon={Trash2}
          label={t('library_deleteClipping')}
          onClick={() => remove(id, card.current)}
        />
      </div>
    </li>
  );
}
