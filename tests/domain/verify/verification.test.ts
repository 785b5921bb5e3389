import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agoWords } from '../../../domain/verify/ago-words.ts';
import { MAX_PAGE_BYTES, whyNoPage } from '../../../domain/verify/unreachable.ts';
import {
  afterEarlier,
  type Outcome,
  type Verification,
} from '../../../domain/verify/verification.ts';

const GONE: Outcome = { verdict: 'unreachable', reason: 'gone' };
const look = (outcome: Outcome, checkedAt: number): Verification => ({
  clippingId: 'one',
  outcome,
  checkedAt,
  how: 'fetch',
  url: 'https://news.test/a',
  before: null,
});
const kept = (...looks: readonly Verification[]): Verification | undefined =>
  looks.reduce<Verification | undefined>((earlier, now) => afterEarlier(earlier, now), undefined);

describe('a look in vain', () => {
  it('keeps what was known before, through any number of them', () => {
    const known = look({ verdict: 'changed', words: 'x' }, 1);
    expect(kept(known, look(GONE, 2), look(GONE, 3))).toEqual({
      ...look(GONE, 3),
      before: { verdict: 'changed', checkedAt: 1 },
    });
  });

  it('knows nothing when nothing was ever known', () => {
    expect(kept(look(GONE, 1), look(GONE, 2))?.before).toBeNull();
  });

  it('is forgotten once the page was seen', () => {
    const seen = look({ verdict: 'not-found' }, 3);
    expect(kept(look({ verdict: 'verbatim' }, 1), look(GONE, 2), seen)).toEqual(seen);
  });

  it('always leaves the last outcome that said something in sight', () => {
    const outcome = fc.constantFrom<Outcome>(
      { verdict: 'verbatim' },
      { verdict: 'not-found' },
      GONE,
    );
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1 }), (outcomes) => {
        const last = kept(...outcomes.map(look));
        const telling = outcomes.findLastIndex(({ verdict }) => verdict !== 'unreachable');
        const isTelling = last?.outcome.verdict !== 'unreachable';
        expect(isTelling ? last?.checkedAt : (last?.before?.checkedAt ?? -1)).toBe(telling);
      }),
    );
  });
});

describe('an answer is', () => {
  const html = 'text/html; charset=utf-8';
  it.each([
    [200, html, null, null],
    [200, 'application/xhtml+xml', 5, null],
    [203, 'TEXT/HTML', 5, null],
    [404, html, null, 'gone'],
    [410, html, null, 'gone'],
    [401, html, null, 'refused'],
    [402, html, null, 'refused'],
    [403, html, null, 'refused'],
    [451, html, null, 'refused'],
    [408, html, null, 'timeout'],
    [304, html, null, 'trouble'],
    [429, html, null, 'trouble'],
    [500, html, null, 'trouble'],
    [503, 'application/pdf', null, 'trouble'],
    [200, 'application/pdf', null, 'not-a-page'],
    [200, 'text/htmlish', null, 'not-a-page'],
    [200, '', null, 'not-a-page'],
    [200, html, MAX_PAGE_BYTES, null],
    [200, html, MAX_PAGE_BYTES + 1, 'too-big'],
  ])('%d %s of %s bytes: %s', (...[status, contentType, length, reason]) => {
    expect(whyNoPage({ status, contentType, length })).toBe(reason);
  });
});

describe('it says', () => {
  const MINUTE = 60_000;
  it.each([
    [0, 'this minute'],
    [-5 * MINUTE, 'this minute'],
    [59_999, 'this minute'],
    [3.5 * MINUTE, '3 minutes ago'],
    [90 * MINUTE, '1 hour ago'],
    [30 * 60 * MINUTE, 'yesterday'],
    [6.9 * 24 * 60 * MINUTE, '6 days ago'],
    [8 * 24 * 60 * MINUTE, 'May 1, 2017'],
  ])('that something %d ms old was %s', (past, words) => {
    const now = Date.UTC(2017, 4, 9, 12);
    expect(agoWords(now - past, now, 'en')).toBe(words);
  });
});
