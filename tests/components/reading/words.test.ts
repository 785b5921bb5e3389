import { describe, expect, it } from 'vitest';
import { countWords, failedWords, glimpse } from '../../../components/reading/words.ts';
import { withoutMessages } from '../../setup/without-messages.ts';

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
    expect(failedWords({ kind: 'refused', code: 'disk-full' })).toBe(
      'That did not work: The disk is full. Free some space, then try again. Nothing was changed; try again.',
    );
    expect(failedWords({ kind: 'unanswered' })).toMatch(
      /did not answer.*Nothing was changed; try again/,
    );
  });

  it('still what to do when the extension is updated under the page and takes its messages along', () => {
    const said = withoutMessages(() => failedWords({ kind: 'cut-off' }));
    expect(said).toMatch(/Nothing is lost. Reload the page/);
  });
});
