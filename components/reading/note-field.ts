import { element } from '../toast/element.ts';
import { FIELD } from '../toast/look.ts';

/** The longest note that is taken here, in UTF-16 units. */
const MAX_NOTE = 2_000;

/** So many lines of a note are shown at once, at most; the rest is scrolled to. */
const MAX_ROWS = 6;

/** A field for a note of several lines, as high as the note that it begins with. */
export function noteField(label: string, note: string): HTMLTextAreaElement {
  const field = element('textarea', { ...FIELD, resize: 'vertical' });
  field.maxLength = MAX_NOTE;
  field.rows = Math.min(note.split('\n').length + 1, MAX_ROWS);
  field.value = note;
  field.placeholder = label;
  field.dir = 'auto';
  field.setAttribute('aria-label', label);
  return field;
}
