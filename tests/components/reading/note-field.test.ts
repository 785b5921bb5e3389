// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { noteField } from '../../../components/reading/note-field.ts';

const NOTE = 'Ask the harbour master.\n\nWho pays?';

it('a note keeps its line breaks in the field that it is changed in', () => {
  const field = noteField('Your note', NOTE);
  expect(field.value).toBe(NOTE);
  expect(Number(field.rows)).toBeGreaterThanOrEqual(3);
});

it('a long note does not fill the page', () => {
  expect(Number(noteField('Your note', 'line\n'.repeat(400)).rows)).toBeLessThan(10);
});
