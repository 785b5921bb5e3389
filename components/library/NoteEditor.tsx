import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { annotateClipping } from '../../adapters/db/clippings.ts';
import type { Annotation, Clipping } from '../../domain/clipping/clipping.ts';
import { parseTags } from '../../domain/clipping/parse-tags.ts';
import { useNotify } from '../shared/Notices.tsx';
import { saveLatest } from '../shared/save-latest.ts';

/**
 * Writes the blogger's own note about a clipping, and its tags; saved at every change. Enter, Escape and
 * leaving it close it.
 */
export function NoteEditor({
  clipping,
  onClose,
}: {
  readonly clipping: Clipping;
  readonly onClose: () => void;
}) {
  const notify = useNotify();
  const note = useRef<HTMLTextAreaElement>(null);
  const changes = useRef<Annotation>({});
  const saver = useMemo(
    () =>
      saveLatest(
        (annotation: Annotation) => annotateClipping(clipping.id, annotation, Date.now()),
        (error) =>
          notify({
            text: `Note and tags could not be saved (${String(error)}). Copy them before you close this.`,
            isProblem: true,
          }),
      ),
    [clipping.id, notify],
  );
  useLayoutEffect(() => note.current?.focus(), []);
  const save = (change: Annotation) => {
    changes.current = { ...changes.current, ...change };
    saver.save(changes.current);
  };
  const close = () => {
    note.current
      ?.closest('[data-clipping-card]')
      ?.querySelector<HTMLElement>('[data-add]')
      ?.focus();
    onClose();
  };
  return (
    <fieldset
      class="note-editor"
      aria-label="Note and tags"
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onClose();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.isComposing) return;
        if (event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)) {
          event.preventDefault();
          close();
        }
      }}
    >
      <textarea
        ref={note}
        aria-label="Your note on this clipping"
        placeholder="Your own words about it; Enter closes"
        rows={2}
        dir="auto"
        defaultValue={clipping.note}
        onInput={(event) => save({ note: event.currentTarget.value })}
      />
      <input
        aria-label="Tags of this clipping, parted by commas"
        placeholder="Tags, parted by commas"
        dir="auto"
        defaultValue={clipping.tags.join(', ')}
        onInput={(event) => save({ tags: parseTags(event.currentTarget.value) })}
      />
    </fieldset>
  );
}
