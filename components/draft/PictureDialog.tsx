import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { insertPicture } from '../../domain/draft/insert-block.ts';
import { pictureAddress } from '../../domain/draft/picture-address.ts';
import { DialogActions } from './DialogActions.tsx';

/** Puts a picture into the draft by its address, with what it shows and whose it is. */
export function PictureDialog({
  view,
  onClose,
}: {
  readonly view: EditorView;
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [{ address, alt, credit }, setPicture] = useState({ address: '', alt: '', credit: '' });
  const [isWrong, setIsWrong] = useState(false);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    // Closed first: while it is open, nothing behind it can take the focus back.
    dialog.current?.close();
    onClose();
    view.focus();
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const url = pictureAddress(address);
    if (url === null) return setIsWrong(true);
    insertPicture({ url, alt: alt.trim(), credit: credit.trim() })(view.state, view.dispatch);
    close();
  };
  const fields = [
    { name: 'address', label: t('draft_pictureAddress'), value: address },
    { name: 'alt', label: t('draft_pictureAlt'), value: alt },
    { name: 'credit', label: t('draft_pictureCredit'), value: credit },
  ] as const;
  return (
    <dialog ref={dialog} class="address-dialog" aria-label={t('draft_picture')} onCancel={close}>
      <form onSubmit={submit}>
        {fields.map(({ name, label, value }) => (
          <label key={name} class="field">
            <span>{label}</span>
            <input
              dir={name === 'address' ? 'ltr' : 'auto'}
              placeholder={name === 'address' ? 'https://' : undefined}
              value={value}
              aria-invalid={name === 'address' && isWrong}
              aria-describedby={name === 'address' && isWrong ? 'picture-problem' : undefined}
              onInput={(event) => {
                setPicture({ address, alt, credit, [name]: event.currentTarget.value });
                setIsWrong(false);
              }}
            />
          </label>
        ))}
        {isWrong && (
          <p id="picture-problem" class="problem-text" role="alert">
            {t('draft_pictureWrong')}
          </p>
        )}
        <DialogActions onCancel={close} />
      </form>
    </dialog>
  );
}
