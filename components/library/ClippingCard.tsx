import { MessageSquarePlus, Plus, TextSearch, Trash2, UnfoldVertical } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { restoreClipping, undoClipping } from '../../adapters/db/clippings.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { CLIPPING_TYPE } from '../shared/clipping-drag.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { ClippingTags, type LibraryFilter } from './ClippingTags.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import { LeftOut } from './LeftOut.tsx';
import { NoteEditor } from './NoteEditor.tsx';

/** Beyond so many letters a card may not show the whole passage. */
const LONG = 180;

const OPEN = 'Open at this passage';

/**
 * One clipping: its words, its note and tags, and what can be done with it by button, by key (on the first button Enter
 * adds, N notes, E goes on writing, Delete deletes, arrows walk) or by dragging it into the draft.
 */
export function ClippingCard({
  clipping,
  link,
  filter,
  onAdd,
  onWrite,
  children,
}: {
  readonly clipping: Clipping;
  /** Where the passage stands. */
  readonly link: string;
  readonly filter: LibraryFilter;
  readonly onAdd: (clippingId: string) => void;
  /** Takes the blogger from the library to the draft's text. */
  readonly onWrite: () => void;
  /** What else is known of it. */
  readonly children?: ComponentChildren;
}) {
  const notify = useNotify();
  const [isNoting, setIsNoting] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const isByKeys = useRef(false);
  const note = (isOpen: boolean) => {
    setIsNoting(isOpen);
    filter.onHold(isOpen ? clipping.id : null);
  };
  const remove = async () => {
    await undoClipping(clipping.id, Date.now());
    notify({
      text: 'Clipping deleted.',
      action: { label: 'Undo', run: () => void restoreClipping(clipping.id, Date.now()) },
    });
  };
  const actOn: Partial<Record<string, () => void>> = {
    n: () => note(true),
    e: onWrite,
    Delete: remove,
    ArrowDown: () => focusNeighbour(1),
    ArrowUp: () => focusNeighbour(-1),
  };
  return (
    <li
      class="clipping"
      data-clipping-card={clipping.id}
      draggable={!isNoting}
      onDragStart={(event) => {
        event.dataTransfer?.setData(CLIPPING_TYPE, clipping.id);
        event.dataTransfer?.setData('text/plain', clipping.text);
      }}
    >
      <p class={`source-words clipping-words ${isWhole ? 'whole' : ''}`} dir="auto">
        {clipping.text}
      </p>
      <LeftOut clipping={clipping} />
      {isNoting ? (
        <NoteEditor clipping={clipping} onClose={() => note(false)} />
      ) : (
        <>
          {clipping.note && (
            <p class="clipping-note" dir="auto">
              {clipping.note}
            </p>
          )}
          <ClippingTags tags={clipping.tags} filter={filter} />
        </>
      )}
      {children}
      <div class="clipping-actions">
        <button
          type="button"
          class="button"
          data-add
          aria-keyshortcuts="Enter N E Delete ArrowDown ArrowUp"
          onClick={() => onAdd(clipping.id)}
          onFocus={(event) => {
            isByKeys.current = event.currentTarget.matches(':focus-visible');
          }}
          onKeyDown={(event) => {
            // Who came by mouse may be typing the next sentence.
            const act = isByKeys.current || event.key.length > 1 ? actOn[event.key] : undefined;
            if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
            event.preventDefault();
            act();
          }}
        >
          <Icon of={Plus} /> Add to draft
        </button>
        {clipping.text.length > LONG && (
          <IconButton
            icon={UnfoldVertical}
            label="Show all words"
            pressed={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          />
        )}
        <IconButton
          icon={MessageSquarePlus}
          label={
            clipping.note || clipping.tags.length > 0 ? 'Edit note and tags' : 'Add a note or tags'
          }
          onClick={() => note(true)}
        />
        <a
          class="button icon-only"
          href={link}
          target="_blank"
          rel="noreferrer"
          aria-label={OPEN}
          title={OPEN}
        >
          <Icon of={TextSearch} />
        </a>
        <IconButton icon={Trash2} label="Delete clipping" onClick={remove} />
      </div>
    </li>
  );
}
