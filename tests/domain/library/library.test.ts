import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTags } from '../../../domain/clipping/parse-tags.ts';
import { groupBySource } from '../../../domain/library/group-by-source.ts';
import {
  hasTag,
  hasWords,
  isForAll,
  isTagQuery,
  readQuery,
  tagQuery,
  wordsMissing,
} from '../../../domain/library/library-query.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';

const wire = sourceOf();
const presse = sourceOf({
  id: 'source-2',
  url: 'https://presse.test/a?id=7',
  siteName: 'La Presse libre',
  title: 'Élection',
});
const library = [
  clippingOf('c', ['Third, the newest.'], wire),
  clippingOf('b', ['Deuxième.'], presse),
  clippingOf('a', ['First.'], wire),
];
/** The ids of those that a query finds: what has the very tag that it names, where something has. */
function found(clippings: typeof library, typed: string): readonly string[] {
  const query = readQuery(typed);
  const isByTag = clippings.some(({ clipping }) => hasTag(query, clipping.tags));
  return clippings
    .filter(({ clipping, source }) =>
      isByTag
        ? hasTag(query, clipping.tags)
        : hasWords(clipping.text, wordsMissing(query, { ...clipping, source })),
    )
    .map(({ clipping }) => clipping.id);
}

describe('the library is grouped by article', () => {
  const order = (pageUrl: string | null) =>
    groupBySource(library, pageUrl).map(({ source, items }) => [
      source.id,
      items.map(({ clipping }) => clipping.id),
    ]);

  it('keeps the newest first', () => {
    expect(order(null)).toEqual([
      ['source-1', ['c', 'a']],
      ['source-2', ['b']],
    ]);
  });

  it('puts this page’s article first, whatever tracking its address carries', () => {
    expect(order('https://presse.test/a?id=7&utm_source=mail#top')[0]?.[0]).toBe('source-2');
    expect(order('https://presse.test/a?id=8')[0]?.[0]).toBe('source-1');
  });

  it('takes pages that are no articles as no page', () => {
    expect(order('about:blank')[0]?.[0]).toBe('source-1');
  });
});

describe('the filter', () => {
  it.each([
    ['', ['c', 'b', 'a']],
    ['newest', ['c']],
    ['DEUXIEME', ['b']],
    ['election libre', ['b']],
    ['jane first', ['a']],
    ['nowhere', []],
  ])('finds %j in words, titles, publications and authors', (query, expected) => {
    expect(found(library, query)).toEqual(expected);
  });

  it('finds the blogger’s own notes', () => {
    const [first, ...rest] = library;
    if (!first) throw new Error('the library is empty');
    const noted = { ...first, clipping: { ...first.clipping, note: 'use this as the lead' } };
    expect(found([noted, ...rest], 'lead')).toEqual(['c']);
  });

  const tagged = library.map((one, at) => ({
    ...one,
    clipping: { ...one.clipping, tags: [['Art'], ['articles', 'climate policy'], []][at] ?? [] },
  }));

  it.each([
    ['art', ['c', 'b']],
    ['#art', ['c']],
    [' #ART ', ['c']],
    ['#articles', ['b']],
    ['#arti', ['b']],
    ['#climate policy', ['b']],
    ['#climate libre', ['b']],
    ['policy', ['b']],
    ['#policy', []],
  ])('finds %j in tags, and a whole tag alone', (query, expected) => {
    expect(found(tagged, query)).toEqual(expected);
  });

  it.each([
    ['', true],
    ['  ', true],
    ['́', true],
    ['#', false],
    ['word', false],
  ])('%j asks for everything: %s', (typed, isAll) => {
    expect(isForAll(readQuery(typed))).toBe(isAll);
  });

  it('finds by any tag that can be given what has it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const [one, ...others] = library;
        if (!one) throw new Error('the library is empty');
        const tags = parseTags(typed);
        const having = { ...one, clipping: { ...one.clipping, tags } };
        for (const tag of tags) {
          expect(found([having, ...others], tagQuery(tag))).toEqual(['c']);
          expect(isTagQuery(tagQuery(tag), tag)).toBe(true);
        }
      }),
    );
  });
});
