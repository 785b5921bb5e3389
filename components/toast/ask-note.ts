import { sendAnnotate } from '../../adapters/browser/messages.ts';
import { element, onTrusted } from './element.ts';
import { FIELD } from './look.ts';
import { tellClippingsChanged } from './page-changed.ts';
import type { Toast } from './toast.ts';
import { WORDS } from './words.ts';

/** Asks for a note on a clipping. Enter saves it; a note that could not be saved stays in its field. */
export function askNote(toast: Toast, id: string): void {
  const field = element('input', FIELD);
  field.type = 'text';
  field.maxLength = 2_000;
  field.dir = 'auto';
  field.placeholder = WORDS.noteLabel;
  field.setAttribute('aria-label', WORDS.noteLabel);
  const ask = (message: string) => {
    toast.say({
      message,
      actions: [
        { label: WORDS.save, press: () => void save() },
        { label: WORDS.close, press: toast.close },
      ],
      below: field,
      stay: 'staying',
    });
    field.focus();
  };
  const save = async () => {
    toast.say({ message: WORDS.saving, actions: [], below: field, stay: 'staying' });
    const sent = await sendAnnotate(id, field.value.trim());
    tellClippingsChanged();
    if (sent.kind === 'done') toast.say({ message: WORDS.noted, actions: [], stay: 'passing' });
    else ask(WORDS.notNoted);
  };
  onTrusted(field, 'keydown', (event) => {
    if (event.key === 'Enter' && !event.isComposing) void save();
  });
  ask(WORDS.clipped);
}
