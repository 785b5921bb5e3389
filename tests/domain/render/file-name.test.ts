import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from '../../../domain/render/file-name.ts';

/** An evening in California; in London it is the seventh. */
const date = '2017-05-06T18:30:00-07:00';
const slug = '';

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
])('%j is saved as %s', (title, expected) => {
  expect(fileName({ title, slug, date }, 'md')).toBe(`2017-05-06-${expected}.md`);
});

test('any title makes a name that every system takes', () => {
  const title = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.string({ unit: 'grapheme', minLength: 100, maxLength: 400 }),
  );
  fc.assert(
    fc.property(title, (title) => {
      const name = fileName({ title, slug, date }, 'html');
      expect(name).toMatch(/^2017-05-06-[\p{L}\p{M}\p{N}-]+\.html$/u);
      expect(name).toBe(name.normalize('NFC').toWellFormed());
      expect(new TextEncoder().encode(name).length).toBeLessThan(230);
    }),
    { numRuns: 1000 },
  );
});

test('a long title is cut between words', () => {
  const title = 'alpha beta '.repeat(40);
  expect(fileName({ title, slug, date }, 'md')).toMatch(/-(alpha|beta)\.md$/);
});

test('a time that is none leaves no strange name', () => {
  expect(fileName({ title: 'A', slug, date: '../x' }, 'md')).toBe('undated-a.md');
});

test.each([
  ['calm-day', 'calm-day'],
  ['../Élysée & co', 'elysee-co'],
  ['…', 'a'],
])('a slug of one’s own, %j, names the file in place of the title', (chosen, name) => {
  expect(fileName({ title: 'A', slug: chosen, date }, 'md')).toBe(`2017-05-06-${name}.md`);
});
