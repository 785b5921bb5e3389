import {
  type Sent,
  sendCapture,
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
 * Sends the Reading until it is acknowledged, and only then calls it clipped. Without an
 * acknowledgement the words stay on the screen, to be tried again or copied.
 */
export async function clipAndSay(reading: Reading): Promise<void> {
  const text = textOf(reading.markup);
  if (focusToast(text)) return;
  const waiting = setTimeout(() => sayTrying(text), SILENCE);
  const sent = await sendCapture(reading);
  clearTimeout(waiting);
  tellClippingsChanged();
  if (sent.kind === 'clipped' || sent.kind === 'already')
    sayClipped(openToast(text), sent, reading);
  else sayNotSaved(openToast(''), sent, reading);
}

const sayTrying = (text: string): void =>
  openToast('').say({
    message: WORDS.saving,
    actions: [],
    below: passageField(text),
    stay: 'staying',
  });

type Kept = Extract<Sent, { kind: 'clipped' | 'already' }>;

function sayClipped(toast: Toast, { kind, id }: Kept, { leftOut, otherVariant }: Reading): void {
  const undo = { label: WORDS.undo, press: () => void takeBack(id) };
  const note = { label: WORDS.note, press: () => askNote(toast, id) };
  const putBack = {
    label: WORDS.putBack,
    press: () => void switchVariant({ id, as: newId(), done: WORDS.isPutBack }),
  };
  toast.say({
    message: WORDS[kind],
    remark: leftOutWords(leftOut),
    // What was there before may have a note already, which one from here would replace.
    actions:
      kind === 'clipped' ? [undo, note, ...(otherVariant ? [putBack] : [])] : [closing(toast)],
    stay: 'passing',
  });
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

async function takeBack(id: string): Promise<void> {
  const sent = await sendUndo(id);
  tellClippingsChanged();
  if (sent.kind !== 'done') sayProblem(WORDS.notUndone);
  else openToast('').say({ message: WORDS.undone, actions: [], stay: 'passing' });
}

function sayNotSaved(toast: Toast, sent: Sent, reading: Reading): void {
  const text = textOf(reading.markup);
  const retry = () => {
    sayTrying(text);
    void clipAndSay(reading);
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
