import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordDiff } from '../../../domain/anchor/word-diff.ts';

const marked = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join('');

test.each([
  ['He said so.', 'He said so.', 'He said so.'],
  ['He said “so” — twice…', 'He said "so" -- twice...', 'He said “so” — twice…'],
  ['We will close it.', 'We may close it.', 'We [-will -]{+may +}close it.'],
  ['We will never close it.', 'We will close it.', 'We will [-never -]close it.'],
  ['We will close it.', 'We will not close it.', 'We will {+not +}close it.'],
  ['The Senate met.', 'The senate met.', 'The [-Senate -]{+senate +}met.'],
  ['It cost 4,200 euros.', 'It cost 4,300 euros.', 'It cost 4,[-200 -]{+300 +}euros.'],
  ['They came, and left.', 'They came.', 'They came[-, and left-].'],
  ['One two.', 'Three four', '[-One two.-]{+Three four+}'],
  ['One two.', '', '[-One two.-]'],
])('tells what became of %j when it is %j', (before, after, told) => {
  expect(marked(before, after)).toBe(told);
});

const text = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'the', 'sea', 'Sea', 'rose', '“', '—', ',', '4'),
      fc.constantFrom(' ', '', '\n'),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.flat().join(''));

test('what stayed and what went is the text before, character by character', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const kept = wordDiff(before, after).filter(({ kind }) => kind !== 'added');
      expect(kept.map((part) => part.text).join('')).toBe(before);
    }),
    { numRuns: 500 },
  );
});

test('a long text with a few changes is told in a moment', () => {
  const words = Array.from({ length: 20_000 }, (_, at) => `word${at % 12_000}`);
  const changed = words.map((each, at) => (at % 500 === 7 ? 'other' : each));
  const before = performance.now();
  const parts = wordDiff(words.join(' '), changed.join(' '));
  expect(parts.filter(({ kind }) => kind === 'added')).toHaveLength(40);
  expect(performance.now() - before).toBeLessThan(2000);
});
