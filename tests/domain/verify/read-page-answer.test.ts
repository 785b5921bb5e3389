import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_WORDS } from '../../../domain/verify/page-answer.ts';
import { readPageAnswer } from '../../../domain/verify/read-page-answer.ts';

const PAGE = { url: 'https://news.test/a', asked: ['one', 'two'] };
const read = (value: unknown) => readPageAnswer(value, PAGE);
const passages = (...all: readonly unknown[]) => read({ passages: all })?.passages;

describe('what comes out of a page', () => {
  it.each([undefined, null, 7, 'text', [], {}, { passages: 'all' }, { passages: { length: 1 } }])(
    'is no answer when it is %j',
    (value) => {
      expect(read(value)).toBeNull();
    },
  );

  it('is read as it was sent when it is in order', () => {
    const answer = {
      declaredUrl: 'https://news.test/own',
      passages: [
        { id: 'one', found: 'exact', words: null },
        { id: 'two', found: 'altered', words: 'Other words.\nOf two lines.' },
      ],
    };
    expect(read(answer)).toEqual(answer);
  });

  it('counts for the clippings that were asked about, once each', () => {
    const exact = { id: 'one', found: 'exact', words: null };
    expect(passages({ id: 'three', found: 'exact' })).toEqual([]);
    expect(passages(exact, { id: 'one', found: 'altered', words: 'x' })).toEqual([exact]);
    expect(passages({ id: 'one', found: 'perfect' }, null)).toEqual([]);
  });

  it('brings words for changed passages alone, cleaned, and not too many', () => {
    expect(passages({ id: 'one', found: 'exact', words: 'forged' })).toEqual([
      { id: 'one', found: 'exact', words: null },
    ]);
    expect(passages({ id: 'one', found: 'altered', words: 'a\u202Eb\u0000c\uD800' })).toEqual([
      { id: 'one', found: 'altered', words: 'abc\uFFFD' },
    ]);
    expect(passages({ id: 'one', found: 'altered', words: 'x'.repeat(MAX_WORDS + 1) })).toEqual([
      { id: 'one', found: 'altered', words: null },
    ]);
  });

  it.each(['javascript:alert(1)', 'https://a:b@news.test/', 7, {}])(
    'does not declare an address such as %j',
    (declaredUrl) => {
      expect(read({ declaredUrl, passages: [] })?.declaredUrl).toBeNull();
    },
  );

  it('is never believed further than that, whatever it is', () => {
    const entry = fc.record(
      {
        id: fc.oneof(fc.constantFrom('one', 'two', '__proto__'), fc.anything()),
        found: fc.oneof(fc.constantFrom('exact', 'typographic', 'altered'), fc.anything()),
        words: fc.oneof(fc.string({ unit: 'binary' }), fc.anything()),
      },
      { requiredKeys: [] },
    );
    const anything = fc.oneof(
      fc.anything(),
      fc.record({ declaredUrl: fc.anything(), passages: fc.array(entry) }),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const found = read(value)?.passages ?? [];
        const ids = found.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { id, found: verdict, words } of found) {
          expect(PAGE.asked).toContain(id);
          if (verdict !== 'altered') expect(words).toBeNull();
          else if (words !== null) expect(words.isWellFormed()).toBe(true);
        }
      }),
    );
  });
});
