import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { annotateClipping } from '../../adapters/db/clippings.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Annotation, Clipping } from '../../domain/clipping/clipping.ts';
import { parseTags } from '../../domain/clipping/parse-tags.ts';
import { saveLatest } from '../shared/save-latest.ts';
import { useAct } from '../shared/use-act.ts';

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
  const act = useAct();
  const note = useRef<HTMLTextAreaElement>(null);
  const changes = useRef<Annotation>({});
  const saver = useMemo(
    () =>
      // What is tried again is what stands there by then, not what failed.
      saveLatest(
        async () => {
          await act(
            () => annotateClipping(clipping.id, changes.current, Date.now()),
            'library_noteNotSaved',
          );
        },
        () => undefined, // `act` has said it
      ),
    [clipping.id, act],
  );
  useLayoutEffect(() => note.current?.focus(), []);
  const save = (change: Annotation) => {
    changes.current = { ...changes.current, ...change };
    saver.save(undefined);
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
      aria-label={t('library_noteAndTags')}
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
        aria-label={t('library_noteLabel')}
        placeholder={t('library_noteHint')}
        rows={2}
        dir="auto"
        defaultValue={clipping.note}
        onInput={(event) => save({ note: event.currentTarget.value })}
      />
      <input
        aria-label={t('library_tagsLabel')}
        placeholder={t('library_tagsHint')}
        dir="auto"
        defaultValue={clipping.tags.join(', ')}
        onInput={(event) => save({ tags: parseTags(event.currentTarget.value) })}
      />
    </fieldset>
  );
}
