import { describe, expect, it } from 'vitest';
import { isSameSite, judgePage } from '../../../domain/verify/judge-page.ts';
import type { FoundOnPage } from '../../../domain/verify/page-answer.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';

const URL = 'https://news.test/2017/harbour';
const { clipping } = clippingOf('one', ['The old words.']);

/** What a page at an address says of the one clipping. */
const judge = (
  page: { readonly url?: string; readonly declaredUrl?: string; readonly found?: FoundOnPage },
  source = sourceOf({ url: URL }),
) =>
  judgePage(source, [clipping], {
    url: page.url ?? URL,
    declaredUrl: page.declaredUrl ?? null,
    passages: page.found ? [page.found] : [],
  }).get('one');

describe('a clipping whose words', () => {
  it.each([
    ['are the same', 'exact', null, { verdict: 'verbatim' }],
    ['are set otherwise', 'typographic', null, { verdict: 'typographic' }],
    ['are others', 'altered', 'The new words.', { verdict: 'changed', words: 'The new words.' }],
    ['are others, and too many', 'altered', null, { verdict: 'changed', words: null }],
  ] as const)('%s', (...[, found, words, outcome]) => {
    expect(judge({ found: { id: 'one', found, words } })).toEqual(outcome);
  });

  it('are not there, on the article’s own page', () => {
    expect(judge({})).toEqual({ verdict: 'not-found' });
  });
});

describe('words that are not on a page', () => {
  const moved = { verdict: 'unreachable', reason: 'moved' };
  const missing = { verdict: 'not-found' };

  it.each([
    ['at the same address', { url: URL }, missing],
    ['over https now, with www', { url: 'https://www.news.test/2017/harbour/' }, missing],
    ['with a campaign tag', { url: `${URL}?utm_source=x` }, missing],
    ['which is the front page', { url: 'https://news.test/' }, moved],
    ['which is the front page by another name', { url: 'https://news.test/index.html' }, moved],
    ['of another article', { url: 'https://news.test/2019/market' }, moved],
    ['that calls itself another article', { declaredUrl: 'https://news.test/2019/market' }, moved],
    ['that calls itself a page of another site', { declaredUrl: 'https://evil.test/x' }, missing],
    ['that calls itself what it did', { declaredUrl: URL }, missing],
  ])('%s', (_, page, outcome) => {
    expect(judge(page)).toEqual(outcome);
  });

  it('whose article had another address of its own, which it has still', () => {
    const source = sourceOf({ url: `${URL}/amp`, canonicalUrl: URL });
    expect(judge({ url: URL, declaredUrl: URL }, source)).toEqual(missing);
    expect(judge({ url: `${URL}/amp`, declaredUrl: URL }, source)).toEqual(missing);
    expect(judge({ url: `${URL}/amp` }, source)).toEqual(missing);
  });
});

it('words that are found where the article moved to are found', () => {
  const found = { id: 'one', found: 'exact', words: null } as const;
  expect(judge({ url: 'https://news.test/archive/harbour', found })).toEqual({
    verdict: 'verbatim',
  });
});

it('words on a front page in the article’s place prove nothing', () => {
  const found = { id: 'one', found: 'exact', words: null } as const;
  expect(judge({ url: 'https://news.test/', found })).toMatchObject({ reason: 'moved' });
  expect(
    judge({ url: 'https://news.test/', found }, sourceOf({ url: 'https://news.test/' })),
  ).toEqual({ verdict: 'verbatim' });
});

describe('an address is on the same site', () => {
  it.each([
    ['https://news.test/a', 'https://news.test/b', true],
    ['https://news.test/a', 'https://www.news.test/b', true],
    ['https://m.news.test/a', 'https://news.test/b', true],
    ['http://news.test/a', 'https://news.test/a', true],
    ['https://news.test/a', 'http://news.test/a', false],
    ['https://news.test/a', 'https://news.test.evil.test/a', false],
    ['https://news.test/a', 'https://sub.news.test/a', false],
    ['http://127.0.0.1:8000/a', 'http://127.0.0.1:8001/a', false],
    ['https://news.test/a', 'http://192.168.0.1/a', false],
  ])('%s, %s: %s', (asked, reached, isSame) => {
    expect(isSameSite(asked, reached)).toBe(isSame);
  });
});
