import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  exceededLimits,
  type QuoteLimits,
  readLimits,
} from '../../../domain/draft/quote-limits.ts';
import { quoteShare } from '../../../domain/draft/quote-share.ts';
import { countOwnWords, quotedPassages } from '../../../domain/draft/quoted-passages.ts';
import { countWords } from '../../../domain/words/count-words.ts';
import { byId, clippingOf, sourceOf } from '../../builders/clipping.ts';
import { doc, own, quote } from '../../builders/draft.ts';

const passage = (sourceId: string, words: number) => ({ sourceId, words });

describe('how much is quoted', () => {
  it('is told of the post and of each article, the most quoted first', () => {
    const passages = [passage('a', 30), passage('b', 50), passage('a', 40)];
    expect(quoteShare(passages, 120, new Map([['a', 700]]))).toEqual({
      own: 120,
      quoted: 120,
      part: 0.5,
      longest: 50,
      sources: [
        { sourceId: 'a', words: 70, longest: 40, part: 0.1 },
        { sourceId: 'b', words: 50, longest: 50, part: null },
      ],
    });
  });

  it('is nothing of an empty post, and unknown of an article that claims to be shorter than its quotes', () => {
    expect(quoteShare([], 0, new Map())).toMatchObject({ part: 0, longest: 0, sources: [] });
    const [source] = quoteShare([passage('a', 30)], 0, new Map([['a', 29]])).sources;
    expect(source?.part).toBe(null);
  });

  it('adds up, whatever is quoted', () => {
    const any = fc.array(
      fc.record({ sourceId: fc.constantFrom('a', 'b', 'c'), words: fc.nat(500) }),
    );
    fc.assert(
      fc.property(any, fc.nat(2000), (passages, ownWords) => {
        const { sources, quoted, part, longest } = quoteShare(passages, ownWords, new Map());
        expect(sources.reduce((sum, { words }) => sum + words, 0)).toBe(quoted);
        expect(part >= 0 && part <= 1).toBe(true);
        expect(sources.every((one) => one.longest <= longest && one.longest <= one.words)).toBe(
          true,
        );
      }),
    );
  });

  it('is counted of what stands in the draft, the same clipping twice when it is quoted twice', () => {
    const clippings = byId(
      clippingOf('a', ['We were hacked.', 'Again.']),
      clippingOf('j', ['私は学生です。'], sourceOf({ id: 'ja', lang: 'ja' })),
    );
    const draft = doc(own('My own words.'), quote('a'), quote('j'), quote('a'), quote('gone'));
    expect(quotedPassages(draft, clippings, 'en')).toEqual([
      passage('source-1', 4),
      passage('ja', countWords('私は学生です。', 'ja')),
      passage('source-1', 4),
    ]);
    expect(countOwnWords(draft, 'en')).toBe(3);
  });

  it('counts what a quote shows of its source, and neither what is left out nor what is put in', () => {
    const clippings = byId(clippingOf('a', ['We were hacked.', 'Again.']));
    const edits = [{ insert: { at: 3, text: 'really and truly' } }, { omit: [3, 7] }];
    const draft = doc(quote('a', { edits }), quote('a', { from: 17 }));
    expect(quotedPassages(draft, clippings, 'en').map(({ words }) => words)).toEqual([3, 1]);
  });
});

it.each([
  ['It’s a well-known, 3.5-percent rise.', 'en', 7],
  ['Les États-Unis l’ont dit.', 'fr', 5],
  ['私は学生です。', 'ja', 4],
  ['قالت الوزيرة: «لا».', 'ar', 3],
  ['— … !', 'en', 0],
  ['Two words', 'no language', 2],
])('words are counted as their language parts them: %s', (text, lang, count) => {
  expect(countWords(text, lang)).toBe(count);
});

describe('the limits of a blogger', () => {
  const usual = readLimits(undefined);
  const share = quoteShare([passage('a', 160)], 100, new Map([['a', 400]]));
  const none: QuoteLimits = { post: null, source: null, passage: null };

  it('tell what goes beyond them, and nothing where there is none', () => {
    expect(exceededLimits(share, usual)).toEqual(['post', 'source', 'passage']);
    expect(exceededLimits(share, none)).toEqual([]);
    expect(exceededLimits(share, { post: 62, source: 40, passage: 160 })).toEqual([]);
  });

  it('are as usual where what is stored is broken', () => {
    expect(usual).toEqual({ post: 50, source: 20, passage: 150 });
    expect(readLimits({ post: 'x', source: null, passage: -3 })).toEqual({
      ...usual,
      source: null,
    });
    expect(readLimits(none)).toEqual(none);
  });
});
