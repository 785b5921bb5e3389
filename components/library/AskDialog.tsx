import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';

/** Asks before what cannot be undone. */
export function AskDialog({
  question,
  yes,
  onYes,
  onClose,
}: {
  readonly question: string;
  /** What the button says that does it. */
  readonly yes: string;
  readonly onYes: () => void;
  /** After either answer. */
  readonly onClose: () => void;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => dialog.current?.close();
  return (
    <dialog ref={dialog} class="check-dialog" aria-label={question} onClose={onClose}>
      <p>{question}</p>
      <div class="dialog-actions">
        <button type="button" class="button" onClick={close}>
          {t('library_cancel')}
        </button>
        <button
          type="button"
          class="button danger"
          onClick={() => {
            close();
            onYes();
          }}
        >
          {yes}
        </button>
      </div>
    </dialog>
  );
}
