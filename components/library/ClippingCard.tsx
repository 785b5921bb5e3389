import { Check, Image, MessageSquarePlus, Plus, TextSearch, Trash2, UnfoldVertical } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import type { Clipping } from '../../domain/clipping/clipping.ts';
import { linkToPassage } from '../../domain/clipping/link-to-passage.ts';
import { passageToText } from '../../domain/render/passage-to-text.ts';
import { CLIPPING_TYPE } from '../shared/clipping-drag.ts';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { ClippingTags, type LibraryFilter } from './ClippingTags.tsx';
import { focusNeighbour } from './focus-neighbour.ts';
import { useIsInDraft } from './in-draft.ts';
import { LeftOut } from './LeftOut.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { PickBox } from './PickBox.tsx';
import { QuoteCard } from './QuoteCard.tsx';
import { usePick } from './use-pick.ts';
import { useRemove } from './use-remove.ts';

/** Beyond so many letters a card may not show the whole passage. */
const LONG = 180;

/**
 * One clipping: its words, its note and tags, and what can be done with it by button, by key (on the first button Enter
 * adds, N notes, E goes on writing, X chooses it, Delete deletes, arrows walk) or by dragging it into the draft.
 */
export function ClippingCard({
  clipping,
  address,
  filter,
  onAdd,
  onWrite,
  children,
}: {
  readonly clipping: Clipping;
  /** The article's. */
  readonly address: string;
  readonly filter: LibraryFilter;
  readonly onAdd: (clippingId: string) => void;
  /** Takes the blogger from the library to the draft's text. */
  readonly onWrite: () => void;
  /** What else is known of it. */
  readonly children?: ComponentChildren;
}) {
  const putIntoBin = useRemove();
  const pick = usePick(clipping.id);
  const card = useRef<HTMLLIElement>(null);
  const [isNoting, setIsNoting] = useState(false);
  const [isPictured, setIsPictured] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  const isByKeys = useRef(false);
  const isInDraft = useIsInDraft(clipping.id);
  const note = (isOpen: boolean) => {
    setIsNoting(isOpen);
    filter.onHold(isOpen ? clipping.id : null);
  };
  const words = useMemo(() => passageToText(clipping.markup), [clipping.markup]);
  const remove = () => putIntoBin(clipping.id, card.current);
  const actOn: Partial<Record<string, () => void>> = {
    n: () => note(true),
    e: onWrite,
    x: pick.toggle,
    X: pick.extend,
    Delete: remove,
    ArrowDown: () => focusNeighbour(1),
    ArrowUp: () => focusNeighbour(-1),
  };
  const isAnnotated = clipping.note !== '' || clipping.tags.length > 0;
  return (
    <li
      ref={card}
      class={`clipping ${pick.isPicked ? 'picked' : ''}`}
      data-clipping-card={clipping.id}
      {...pick.byMouse}
      draggable={!isNoting && !isPictured}
      onDragStart={(event) => {
        event.dataTransfer?.setData(CLIPPING_TYPE, clipping.id);
        event.dataTransfer?.setData('text/plain', words);
      }}
    >
      <PickBox pick={pick} />
      <p class={`source-words clipping-words ${isWhole ? 'whole' : ''}`} dir="auto">
        {words}
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
      {isInDraft && (
        <p id={`in-draft-${clipping.id}`} class="clipping-in-draft quiet">
          <Icon of={Check} /> {t('library_inDraft')}
        </p>
      )}
      <div class="clipping-actions">
        <button
          type="button"
          class="button"
          data-add
          aria-describedby={isInDraft ? `in-draft-${clipping.id}` : undefined}
          aria-keyshortcuts="Enter N E X Shift+X Delete ArrowDown ArrowUp"
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
          <Icon of={Plus} /> {t('library_addToDraft')}
        </button>
        {words.length > LONG && (
          <IconButton
            icon={UnfoldVertical}
            label={t('library_showAllWords')}
            pressed={isWhole}
            onClick={() => setIsWhole(!isWhole)}
          />
        )}
        <IconButton
          icon={MessageSquarePlus}
          label={t(isAnnotated ? 'library_editNote' : 'library_addNote')}
          onClick={() => note(true)}
        />
        <a
          class="button icon-only"
          href={linkToPassage(address, clipping)}
          target="_blank"
          rel="noreferrer"
          aria-label={t('library_openPassage')}
          title={t('library_openPassage')}
        >
          <Icon of={TextSearch} />
        </a>
        <IconButton icon={Image} label={t('library_card')} onClick={() => setIsPictured(true)} />
        <IconButton icon={Trash2} label={t('library_deleteClipping')} onClick={remove} />
      </div>
      {isPictured && <QuoteCard clippingId={clipping.id} onClose={() => setIsPictured(false)} />}
    </li>
  );
}
