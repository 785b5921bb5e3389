import { expect, test } from 'vitest';
import { draftLanguage } from '../../../domain/draft/draft-lang.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

const GERMAN =
  'Die Zeitung berichtet heute, dass die Dateien der Kampagne echt sind und dass niemand weiß, wer sie ins Netz gestellt hat. Das ist nicht von Bedeutung für die Wahl.';
const ENGLISH =
  'The paper says today that the files of the campaign are real, and that nobody knows who put them on the net. That is of no importance for the vote, and it was to be expected.';
const ARABIC =
  'قالت الصحيفة اليوم إن ملفات الحملة حقيقية ولا أحد يعرف من نشرها على الشبكة قبل التصويت بيوم.';

const guessed = (words: string, browser: string, details = {}) =>
  draftLanguage(draftOf(doc(words ? own(words) : own(), quote('a')), details), browser);

test.each([
  [GERMAN, 'en-US', 'de'],
  [ENGLISH, 'de-DE', 'en'],
  [ARABIC, 'en', 'ar'],
  [GERMAN, 'de-AT', 'de-AT'],
])('the language is that of the blogger’s own words: %s', (words, browser, lang) => {
  expect(guessed(words, browser)).toBe(lang);
});

test.each(['', 'Die', 'Die Zeitung berichtet:', 'Oh la la'])(
  'few words say nothing: %j',
  (words) => {
    expect(guessed(words, 'en-US', { title: '' })).toBe('en-US');
  },
);

test('a chosen language stands, whatever is written', () => {
  expect(guessed(GERMAN, 'en', { lang: 'fr' })).toBe('fr');
});

test('while one writes, the guess changes once at most', () => {
  const words = GERMAN.split(' ');
  const guesses = words.map((_, index) => guessed(words.slice(0, index + 1).join(' '), 'en-US'));
  expect(guesses.filter((guess, index) => guess !== guesses[index - 1])).toEqual(['en-US', 'de']);
});

test('somebody else’s words without a source do not count', () => {
  const theirs = draftSchema.node('foreignQuote', null, own(GERMAN));
  expect(draftLanguage(draftOf(doc(own('Hm.'), theirs)), 'en-US')).toBe('en-US');
});
