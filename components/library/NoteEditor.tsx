import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { annotateClipping } from '../../adapters/db/clippings.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { useNotify } from '../shared/Notices.tsx';
import { saveLatest } from '../shared/save-latest.ts';

/** Writes the blogger's own note about a clipping; saved at every change. Enter or Escape closes it. */
export function NoteEditor({
  clipping,
  onClose,
}: {
  readonly clipping: Clipping;
  readonly onClose: () => void;
}) {
  const notify = useNotify();
  const field = useRef<HTMLTextAreaElement>(null);
  const saver = useMemo(
    () =>
      saveLatest(
        (note: string) => annotateClipping(clipping.id, note, Date.now()),
        (error) =>
          notify({
            text: `The note could not be saved (${String(error)}). Copy it before you close it.`,
            isProblem: true,
          }),
      ),
    [clipping.id, notify],
  );
  useLayoutEffect(() => field.current?.focus(), []);
  const close = () => {
    field.current
      ?.closest('[data-clipping-card]')
      ?.querySelector<HTMLElement>('[data-add]')
      ?.focus();
    onClose();
  };
  return (
    <textarea
      ref={field}
      class="note-editor"
      aria-label="Your note on this clipping"
      placeholder="Your own words about it; Enter closes"
      rows={2}
      dir="auto"
      defaultValue={clipping.note}
      onInput={(event) => saver.save(event.currentTarget.value)}
      onBlur={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
          event.preventDefault();
          close();
        }
      }}
    />
  );
}
