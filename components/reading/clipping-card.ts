import {
  type Sent,
  sendNoteAndTags,
  sendQuote,
  sendUndo,
} from '../../adapters/browser/messages.ts';
import type { PageClipping } from '../../domain/reading/page-clipping.ts';
import { element, onTrusted } from '../toast/element.ts';
import { CARD, FIELD, ROW, SMALL } from '../toast/look.ts';
import { button } from './controls.ts';
import { type Float, openFloat } from './float.ts';
import { CLIPPED } from './look.ts';
import { noteField } from './note-field.ts';
import { isPlainlyShown } from './plainly-shown.ts';
import { failedWords, type PassageState, WORDS } from './words.ts';

/** What a card is opened with. */
export interface CardOccasion {
  readonly clipping: PageClipping;
  readonly state: PassageState;
  /** Where to put its upper corner, in the viewport. */
  readonly at: { readonly x: number; readonly y: number };
  /** Hears of it when the clipping was deleted. */
  readonly onRemoved: (id: string) => void;
  /** Hears of it when note and tags were saved. */
  readonly onNoted: () => void;
  /** Gives the focus back to where it was, when the blogger has closed the card by itself. */
  readonly onClosed: () => void;
}

/**
 * Opens the card of one clipping: note, tags, add to draft, delete. It takes the focus, so that Tab and
 * Escape are at hand. Each call is sent until it is acknowledged, and only then said to be done.
 */
export function openCard({
  clipping,
  state,
  at,
  onRemoved,
  onNoted,
  onClosed,
}: CardOccasion): Float {
  const { id, text } = clipping;
  const since = performance.now();
  const status = element('div', SMALL);
  status.setAttribute('role', 'status');
  const say = (words: string) => status.replaceChildren(words);
  const call = async (send: () => Promise<Sent>, done: (says: string | undefined) => void) => {
    if (!isPlainlyShown(float.host, since)) return;
    say(WORDS.working);
    const sent = await send();
    if (sent.kind === 'done') done(sent.says);
    else say(failedWords(sent));
  };
  const note = noteField(WORDS.note, clipping.note);
  const tags = tagsField(clipping.tags);
  const save = () =>
    call(
      () => sendNoteAndTags(id, note.value.trim(), tags.value),
      () => {
        say(WORDS.saved);
        onNoted();
      },
    );
  for (const field of [note, tags]) {
    onTrusted(field, 'keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      void save();
    });
  }
  const close = () => {
    float.close();
    onClosed();
  };
  const remove = () =>
    call(
      () => sendUndo(id),
      () => {
        close();
        onRemoved(id);
      },
    );
  const quote = () =>
    call(
      () => sendQuote(id),
      (says) => say(says ?? WORDS.quoted),
    );
  const row = element('div', ROW);
  row.append(
    button(WORDS.save, () => void save()),
    button(WORDS.quote, () => void quote()),
    button(WORDS.remove, () => void remove()),
    button(WORDS.close, close),
  );
  const card = element('div', { ...CARD, width: '360px', maxWidth: '100%', outline: 'none' });
  card.tabIndex = -1;
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', WORDS.card);
  card.append(...remark(state, text), note, tags, row, status);
  const float = openFloat('section', card, close);
  float.moveTo(at);
  card.focus({ preventScroll: true });
  return float;
}

function tagsField(tags: readonly string[]): HTMLInputElement {
  const field = element('input', FIELD);
  field.type = 'text';
  field.maxLength = 2_000;
  field.value = tags.join(', ');
  field.placeholder = WORDS.tags;
  field.dir = 'auto';
  field.setAttribute('aria-label', WORDS.tags);
  return field;
}

/** Where the page does not say the words any more, the card does. */
function remark(state: PassageState, words: string): readonly HTMLElement[] {
  if (state === 'there') return [];
  const line = element('div', SMALL);
  line.append(WORDS[state]);
  const clipped = element('blockquote', CLIPPED);
  clipped.dir = 'auto';
  clipped.append(words);
  return [line, clipped];
}
