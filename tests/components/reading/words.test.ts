import { describe, expect, it } from 'vitest';
import { countWords, failedWords, glimpse } from '../../../components/reading/words.ts';

describe('reading mode says', () => {
  it.each([
    [1, 0, '1 clipping'],
    [2, 0, '2 clippings'],
    [1, 1, '1 clipping · 1 not found here'],
    [12, 3, '12 clippings · 3 not found here'],
  ])('of %d clippings, %d missing: %s', (count, missing, words) => {
    expect(countWords(count, missing)).toBe(words);
  });

  it('how a passage begins, and not in the middle of a word', () => {
    expect(glimpse('Short.')).toBe('Short.');
    const long = glimpse('word '.repeat(30));
    expect(long).toMatch(/^(word )+word…$/);
    expect(long.length).toBeLessThan(85);
  });

  it('of a failure what was kept and what to do', () => {
    expect(failedWords('The disk is full.')).toContain('The disk is full.');
    expect(failedWords(null)).toMatch(/did not answer.*Nothing was changed; try again/);
  });
});
