import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../domain/render/file-name.ts';

const composedTime = '2017-05-06T23:34:00.000Z';

test.each([
  [
    'French Presidential Election Marches Onward In Spite Of Hacking Claims',
    'french-presidential-election-marches-onward-in-spite-of-hacking-claims',
  ],
  ['Élysée: “Ça n’ira pas !”', 'elysee-ca-nira-pas'],
  ['Выборы во Франции', 'выборы-во-франции'],
  ['法国大选', '法国大选'],
  ['هجوم إلكتروني', 'هجوم-إلكتروني'],
  ['한국어 제목', '한국어-제목'],
  ['', 'post'],
  ['!!! 😀', 'post'],
  ['../../etc/passwd', 'etc-passwd'],
  ['CON', 'con'],
  ['Æon & Co.', 'æon-co'],
])('%j is saved as %s', (title, slug) => {
  expect(fileName({ title, composedTime }, 'md')).toBe(`2017-05-06-${slug}.md`);
});

test('any title makes a name that every system takes', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }),
  );
  fc.assert(
    fc.property(title, (title) => {
      const name = fileName({ title, composedTime }, 'html');
      expect(name).toMatch(/^2017-05-06-[\p{L}\p{M}\p{N}-]+\.html$/u);
      expect(name).toBe(name.normalize('NFC').toWellFormed());
      expect(new TextEncoder().encode(name).length).toBeLessThan(230);
    }),
    { numRuns: 1000 },
  );
});

test('a long title is cut between words', () => {
  const title = 'alpha beta '.repeat(40);
  expect(fileName({ title, composedTime }, 'md')).toMatch(/-(alpha|beta)\.md$/);
});

test('a time that is none leaves no strange name', () => {
  expect(fileName({ title: 'A', composedTime: '../x' }, 'md')).toBe('undated-a.md');
});
