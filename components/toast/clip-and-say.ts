import {
  type InDraft,
  type Sent,
  sendCapture,
  sendOpen,
  sendSwitchVariant,
  sendUndo,
} from '../../adapters/browser/messages.ts';
import { newId } from '../../adapters/browser/new-id.ts';
import type { Reading } from '../../domain/clipping/reading.ts';
import { textOf } from '../../domain/markup/text-of.ts';
import { askNote } from './ask-note.ts';
import { element } from './element.ts';
import { PASSAGE } from './look.ts';
import { tellClippingsChanged } from './page-changed.ts';
import { focusToast, openToast, type Toast, type ToastAction } from './toast.ts';
import { leftOutWords, notSavedWords, WORDS } from './words.ts';

/** After this many milliseconds without an answer the page says that it is still trying. */
const SILENCE = 700;

/** Says something on the page that needs only to be read, or `way` on from there; it stays until it is closed. */
export function sayProblem(message: string, ...way: readonly ToastAction[]): void {
  const toast = openToast('');
  toast.say({ message, actions: [...way, closing(toast)], stay: 'staying' });
}

/**
 * Sends the Reading until it is acknowledged, and only then calls it clipped, or added to the draft. Without
 * an acknowledgement the words stay on the screen, to be tried again or copied.
 */
export async function clipAndSay(reading: Reading, toDraft: boolean): Promise<void> {
  const text = textOf(reading.markup);
  // To clip the same words into the draft as well is another gesture.
  const about = toDraft + text;
  if (focusToast(about)) return;
  const waiting = setTimeout(() => sayTrying(text), SILENCE);
  const sent = await sendCapture(reading, toDraft);
  clearTimeout(waiting);
  tellClippingsChanged();
  if (sent.kind === 'clipped' || sent.kind === 'already')
    sayClipped(openToast(about), sent, reading);
  else sayNotSaved(sent, reading, toDraft);
}

const sayTrying = (text: string): void =>
  openToast('').say({
    message: WORDS.saving,
    actions: [],
    below: passageField(text),
    stay: 'staying',
  });

type Kept = Extract<Sent, { kind: 'clipped' | 'already' }>;

function sayClipped(
  toast: Toast,
  { kind, id, inDraft }: Kept,
  { leftOut, otherVariant }: Reading,
): void {
  const undo = { label: WORDS.undo, press: () => void takeBack(id, inDraft) };
  const note = { label: WORDS.note, press: () => askNote(toast, id) };
  const putBack = {
    label: WORDS.putBack,
    press: () => void switchVariant({ id, as: newId(), done: WORDS.isPutBack }),
  };
  // What was there before may have a note already, which one from here would replace.
  const actions =
    kind === 'clipped' ? [undo, note, ...(otherVariant ? [putBack] : [])] : [closing(toast)];
  toast.say({
    message: inDraft?.says ?? WORDS[kind],
    remark: leftOutWords(leftOut),
    actions: inDraft?.draftId
      ? [
          ...(inDraft.place ? [undo] : []),
          { label: WORDS.open, press: () => void openDraft(toast, inDraft.draftId) },
        ]
      : actions,
    stay: 'passing',
  });
}

/** The blogger goes elsewhere: who comes back and makes the gesture again means it. */
async function openDraft(toast: Toast, id = ''): Promise<void> {
  toast.close();
  if ((await sendOpen(id)).kind !== 'done') sayProblem(WORDS.notUndone);
}

/** Puts back what was left out, or leaves it out again; each undoes the other. */
async function switchVariant({
  id,
  as,
  done,
}: {
  id: string;
  as: string;
  done: string;
}): Promise<void> {
  const sent = await sendSwitchVariant(id, as);
  tellClippingsChanged();
  if (sent.kind !== 'done') return sayProblem(WORDS.notUndone);
  const undone = done === WORDS.isPutBack ? WORDS.isLeftOut : WORDS.isPutBack;
  const undo = {
    label: WORDS.undo,
    press: () => void switchVariant({ id: as, as: id, done: undone }),
  };
  openToast('').say({ message: done, actions: [undo], stay: 'passing' });
}

async function takeBack(id: string, from?: InDraft): Promise<void> {
  const sent = await sendUndo(id, from);
  tellClippingsChanged();
  if (sent.kind !== 'done') sayProblem(WORDS.notUndone);
  else openToast('').say({ message: sent.says ?? WORDS.undone, actions: [], stay: 'passing' });
}

function sayNotSaved(sent: Sent, reading: Reading, toDraft: boolean): void {
  const toast = openToast('');
  const text = textOf(reading.markup);
  const retry = () => {
    sayTrying(text);
    void clipAndSay(reading, toDraft);
  };
  toast.say({
    message: notSavedWords(sent),
    actions: [
      ...(sent.kind === 'cut-off' ? [] : [{ label: WORDS.retry, press: retry }]),
      closing(toast),
    ],
    below: passageField(text),
    stay: 'staying',
  });
}

/** The words, to be selected and copied from where they are kept. */
function passageField(text: string): HTMLTextAreaElement {
  const field = element('textarea', PASSAGE);
  field.readOnly = true;
  field.dir = 'auto';
  field.value = text;
  field.setAttribute('aria-label', WORDS.passage);
  return field;
}

const closing = (toast: Toast) => ({ label: WORDS.close, press: toast.close });
