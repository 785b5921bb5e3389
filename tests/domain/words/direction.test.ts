import { expect, test } from 'vitest';
import { run } from '../../../domain/post/post.ts';
import { directionOfText } from '../../../domain/words/direction.ts';
import { isolateIn, wordsOutsideIsolates } from '../../../domain/words/isolate-in.ts';
import { directionOfLanguage } from '../../../domain/words/language.ts';

test.each([
  ['We were hacked.', 'ltr', 'ltr'],
  ['قالت الحملة إنها اختُرقت.', 'ltr', 'rtl'],
  ['We were hacked.', 'rtl', 'ltr'],
  ['Google הודיעה אתמול שהיא חוסמת את החשבון.', 'rtl', 'rtl'],
  ['The paper الأهرام reported it first, and others followed.', 'ltr', 'ltr'],
  ['الأهرام was first', 'ltr', 'ltr'],
  ['2017 …', 'rtl', 'rtl'],
  ['', 'ltr', 'ltr'],
] as const)('%j where %s is usual runs %s', (text, usual, direction) => {
  expect(directionOfText(text, usual)).toBe(direction);
});

test.each([
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ku-Latn', 'ltr'],
  ['de', 'ltr'],
  ['', 'ltr'],
])('%j is written %s', (tag, direction) => {
  expect(directionOfLanguage(tag)).toBe(direction);
});

test('a name is isolated only where it runs the other way, and then says nothing about the sentence', () => {
  const [latin, arabic] = [[run('Reuters')], [run('الأهرام', ['em'])]];
  expect(isolateIn('ltr', latin)).toEqual(latin);
  expect(isolateIn('rtl', latin)).toEqual([run('Reuters', ['isolate'])]);
  expect(isolateIn('ltr', arabic)).toEqual([run('الأهرام', ['isolate', 'em'])]);
  expect(wordsOutsideIsolates([...isolateIn('ltr', arabic), run(' reports:')]).trim()).toBe(
    'reports:',
  );
});
