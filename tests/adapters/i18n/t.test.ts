import { describe, expect, it } from 'vitest';
import { t, tCount } from '../../../adapters/i18n/t.ts';

describe('the words of the interface', () => {
  it('come from the catalogue', () => {
    expect(t('shared_close')).toBe('Close');
  });

  it.each([
    [0, 'Filter 0 clippings'],
    [1, 'Filter 1 clipping'],
    [2, 'Filter 2 clippings'],
    [1200, 'Filter 1,200 clippings'],
  ])('say %d by the rules of the language', (count, words) => {
    expect(tCount('library_filterCount', count)).toBe(words);
  });
});
