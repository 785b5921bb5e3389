import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { safeUrl } from '../../domain/markup/safe-url.ts';
import { DialogActions } from './DialogActions.tsx';
import { type Lines, placeBeside } from './place-beside.ts';

/** An address that the dialog offers beside the field. */
export interface AddressOffer {
  readonly url: string;
  readonly label: string;
}

/**
 * Asks for a web address: typed, or one of the offers. Calls `onDone` with the address, with null to
 * remove the present one, or with undefined when the blogger changed their mind.
 */
export function AddressDialog({
  title,
  present,
  offers,
  beside,
  onDone,
}: {
  readonly title: string;
  readonly present: string | null;
  readonly offers: readonly AddressOffer[];
  /** The lines that it must not cover; it stands in the middle when left out. */
  readonly beside?: (() => Lines) | undefined;
  readonly onDone: (url: string | null | undefined) => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState(present ?? '');
  const [isWrong, setIsWrong] = useState(false);
  useLayoutEffect(() => {
    dialog.current?.showModal();
    if (!beside) return;
    const place = () => dialog.current && placeBeside(dialog.current, beside());
    place();
    addEventListener('resize', place);
    return () => removeEventListener('resize', place);
  }, [beside]);
  const finish = (url: string | null | undefined) => {
    // Closed first: while it is open, nothing behind it can take the focus back.
    dialog.current?.close();
    onDone(url);
  };
  const submit = (event: Event) => {
    event.preventDefault();
    const url = safeUrl(/^[a-z]+:/i.test(typed.trim()) ? typed : `https://${typed.trim()}`);
    if (url === null || typed.trim() === '') return setIsWrong(true);
    finish(url);
  };
  return (
    <dialog
      ref={dialog}
      class="address-dialog"
      aria-label={title}
      onCancel={() => finish(undefined)}
    >
      <form onSubmit={submit}>
        <label class="field">
          <span>{title}</span>
          <input
            type="text"
            dir="ltr"
            inputMode="url"
            placeholder="https://"
            value={typed}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'address-problem' : undefined}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setIsWrong(false);
            }}
          />
        </label>
        {isWrong && (
          <p id="address-problem" class="problem-text" role="alert">
            {t('draft_addressWrong')}
          </p>
        )}
        {offers.length > 0 && (
          <fieldset class="address-offers">
            <legend class="field-label">{t('draft_sources')}</legend>
            {offers.map(({ url, label }) => (
              <button key={url} type="button" class="button" onClick={() => finish(url)}>
                <bdi>{label}</bdi>
              </button>
            ))}
          </fieldset>
        )}
        <DialogActions onCancel={() => finish(undefined)}>
          {present !== null && (
            <button type="button" class="button" onClick={() => finish(null)}>
              {t('draft_removeLink')}
            </button>
          )}
        </DialogActions>
      </form>
    </dialog>
  );
}
