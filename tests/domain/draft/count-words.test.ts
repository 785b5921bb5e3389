import { describe, expect, it } from 'vitest';
import { countWords, minutesToRead, wordsIn } from '../../../domain/draft/count-words.ts';
import { draftSchema } from '../../../domain/draft/draft-schema.ts';
import { writeBody } from '../../../domain/draft/read-body.ts';
import { doc, link, own, quote } from '../../builders/draft.ts';

describe('words of the blogger’s own', () => {
  it('are counted, those of quotes are not', () => {
    const theirs = draftSchema.node('foreignQuote', null, own('not my words'));
    const body = doc(own('Two ', link('words', 'https://a.test/')), quote('a'), theirs, own('one'));
    expect(countWords(writeBody(body))).toBe(3);
  });

  it('are not glued together where lines meet', () => {
    const item = (text: string) => draftSchema.node('listItem', null, own(text));
    const list = draftSchema.node('bulletList', null, [item('one'), item('two')]);
    expect(countWords(writeBody(doc(list)))).toBe(2);
  });

  it.each([
    ['', 'en', 0],
    [' — … ', 'en', 0],
    ['Don’t stop 24/7!', 'en', 4],
    ['今日は良い天気です', 'ja', 5],
    ['كلمتان اثنتان', 'ar', 2],
    ['no such tag', '??', 3],
  ])('%j in %s: %i', (text, lang, words) => {
    expect(wordsIn(text, lang)).toBe(words);
  });

  it('take time to read, in whole minutes', () => {
    expect([0, 1, 230, 231].map(minutesToRead)).toEqual([0, 1, 1, 2]);
  });
});
