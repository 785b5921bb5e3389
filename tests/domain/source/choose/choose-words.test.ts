import { describe, expect, it } from 'vitest';
import { chooseWords } from '../../../../domain/source/choose/choose-words.ts';

describe('an article’s length', () => {
  const body = 'Word after word. '.repeat(50);
  it.each([
    ['the number that it states', { wordCount: 740, articleBody: body }, 740],
    ['a number in quotation marks', { wordCount: '740' }, 740],
    ['the words that it hands out, where it states none', { articleBody: body }, 150],
    ['not the words of a teaser', { articleBody: 'Only this much.' }, undefined],
    ['not what is no number of words', { wordCount: 'many' }, undefined],
    ['not what is none at all', { wordCount: -3, articleBody: 7 }, undefined],
    ['not a number beyond reason', { wordCount: 9_000_000 }, undefined],
  ])('is %s', (_, article, words) => {
    expect(chooseWords(article, 'en')?.value).toBe(words);
  });

  it('is unknown where the page tells of no article', () => {
    expect(chooseWords(null, 'en')).toBeUndefined();
  });
});
