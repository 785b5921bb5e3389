import { describe, expect, it } from 'vitest';
import { nameLeftOut } from '../../../adapters/i18n/name-left-out.ts';
import { checkEndWords } from '../../../components/library/check-end-words.ts';
import { outcomeWords } from '../../../components/library/outcome-words.ts';
import { noneLeft, verdictCount, verdictName } from '../../../components/library/verdict-words.ts';
import { VERDICTS, type Verdict } from '../../../domain/verify/verification.ts';

describe('the library says', () => {
  it('that a page which was only fetched may lack what scripts put there', () => {
    const outcome = { verdict: 'not-found' } as const;
    expect(outcomeWords({ outcome, how: 'fetch' })).toMatch(
      /as sent.*open the source and check again/,
    );
    expect(outcomeWords({ outcome, how: 'tab' })).toMatch(/not on the page that is open/);
  });

  it('why a page could not be read', () => {
    const outcome = { verdict: 'unreachable', reason: 'not-a-page' } as const;
    expect(outcomeWords({ outcome, how: 'fetch' })).toMatch(/a file of another kind/);
  });

  it('each verdict by its name, alone and counted', () => {
    expect(VERDICTS.map(verdictName)).toEqual([
      'Verbatim',
      'Typographic',
      'Changed',
      'Not found',
      'Unreachable',
    ]);
    expect(VERDICTS.map((verdict) => verdictCount(verdict, 1200))).toContain('1,200 not found');
    expect(noneLeft('changed')).toBe('No clipping here is “changed” any more.');
  });

  const counts: readonly (readonly [Verdict, number])[] = [
    ['verbatim', 1],
    ['changed', 1],
  ];
  it.each([
    [{ done: 2, total: 2, counts, problem: null }, '2 articles checked: 1 verbatim, 1 changed.'],
    [{ done: 1, total: 1, counts: [], problem: null }, '1 article checked.'],
    [
      { done: 1, total: 3, counts, problem: null },
      'Stopped. 1 of 3 articles checked and kept: 1 verbatim, 1 changed.',
    ],
    [{ done: 0, total: 1, counts: [], problem: null }, 'Stopped. 0 of 1 article checked and kept.'],
    [
      { done: 1, total: 3, counts, problem: 'QuotaExceededError' },
      'The check stopped, as its findings could not be stored (QuotaExceededError). Stored so far: 1 of 3 articles. Check that the disk is not full, then check again.',
    ],
  ])('at the end of a check what was kept: %#', (end, words) => {
    expect(checkEndWords(end)).toBe(words);
  });

  it('what was left out, by its code or as an early release wrote it down', () => {
    expect(nameLeftOut(['caption'])).toBe('a caption');
    expect(nameLeftOut(['links to other stories'])).toBe('links to other stories');
    expect(nameLeftOut(['somethingNew'])).toBe('somethingNew');
  });
});
