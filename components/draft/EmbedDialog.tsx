import type { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { insertEmbed } from '../../domain/draft/insert-block.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';
import { AddressDialog } from './AddressDialog.tsx';

/** Puts a social post or another page into the draft by its address. */
export function EmbedDialog({
  view,
  onClose,
}: {
  readonly view: EditorView;
  readonly onClose: () => void;
}) {
  return (
    <AddressDialog
      title={t('draft_embedAddress')}
      present={null}
      offers={[]}
      onDone={(url) => {
        const page = url ? safePageUrl(url) : null;
        if (page) insertEmbed(page)(view.state, view.dispatch);
        onClose();
        view.focus();
      }}
    />
  );
}
