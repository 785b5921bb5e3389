import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../../domain/schema/read-as.ts';
import { MOST, type PageClues } from '../../../domain/source/page-clues.ts';
import { pageClues } from '../../../domain/source/read-page-clues.ts';
import { cluesOf, headingOf, lineOf, metasOf } from '../../builders/clues.ts';

const VISITED = 'https://a.test/s?x=1';
const sent = cluesOf({
  title: 'A story',
  lang: 'en',
  metas: metasOf({ 'og:title': 'A story' }),
  jsonLd: ['{"@type":"Article",\n"headline":"A story"}'],
  canonicals: ['https://a.test/s'],
  feeds: ['The Site'],
  logos: ['The Site'],
  rights: '© The Site',
  headings: [headingOf('A story', [lineOf(['By', 'Jane Doe'], 'byline')])],
  bylines: [[], ['Jane Doe']],
  times: ['2026-05-04'],
  sample: 'Words.',
});
const read = (clues: unknown) => readAs(pageClues(VISITED), clues);

describe('the clues that a page sends', () => {
  it('arrive as they were gathered', () => {
    expect(read(sent)).toEqual({ ...sent, url: VISITED });
  });

  it.each([
    ['https://a.test/s#p1', 'https://a.test/s'],
    ['https://a.test/s?utm_source=mail&id=7&fbclid=x', 'https://a.test/s?id=7'],
    ['https://jane:secret@a.test/s', 'https://a.test/s'],
    ['http://a.test/s?a+b&a%20b', 'http://a.test/s?a+b&a%20b'],
  ])('from %s are of %s, whatever they say', (visited, url) => {
    expect(readAs(pageClues(visited), sent)?.url).toBe(url);
  });

  it.each([
    ['nothing', null, VISITED],
    ['a text', 'clues', VISITED],
    ['no time of the look', { ...sent, accessedTime: 'now' }, VISITED],
    ['a day that does not exist', { ...sent, accessedTime: '2026-13-45T10:00:00Z' }, VISITED],
    ['a page of the browser', sent, 'chrome://settings/'],
    ['a page without an address', sent, 'data:text/html,x'],
    ['no address', sent, ''],
  ])('are refused when they are %s', (_, value, visited) => {
    expect(readAs(pageClues(visited), value)).toBeNull();
  });

  it.each<[string, Partial<Record<keyof PageClues, unknown>>, Partial<PageClues>]>([
    ['a title that is none', { title: 7 }, { title: '' }],
    ['half a character', { title: 'A \uD800 story' }, { title: 'A \uFFFD story' }],
    ['a line end in a line', { logos: ['The\n Site'] }, { logos: ['The Site'] }],
    ['metas that are no list', { metas: { name: 'x' } }, { metas: [] }],
    ['a meta without a name', { metas: [{ value: 'x' }, null, 'x'] }, { metas: [] }],
    ['an address that is none', { canonicals: ['', 7] }, { canonicals: [] }],
    ['an address that is a script', { canonicals: ['javascript:alert(1)'] }, { canonicals: [] }],
    ['a heading without words', { headings: [{ text: ' ', after: [] }] }, { headings: [] }],
    [
      'a heading without lines',
      { headings: [{ text: 'A' }] },
      { headings: [{ ...headingOf('A'), isFirst: false }] },
    ],
    [
      'lines of nothing',
      { headings: [{ ...headingOf('A'), after: [null, 'x'] }] },
      { headings: [headingOf('A')] },
    ],
    ['JSON that is no text', { jsonLd: [{}, 7, '{}'] }, { jsonLd: ['{}'] }],
    [
      'a list for each way that is none',
      { bylines: ['Jane', ['Jane']] },
      { bylines: [[], ['Jane']] },
    ],
  ])('lose %s', (_, change, kept) => {
    expect(read({ ...sent, ...change })).toMatchObject(kept);
  });

  it('hold no more than they may, however much is sent', () => {
    const long = 'x'.repeat(MOST.jsonLd);
    const many = <Item>(item: Item) => Array.from({ length: 900 }, () => item);
    const clues = read({
      ...sent,
      title: long,
      metas: many({ name: long, value: long }),
      jsonLd: many(long.slice(1000)),
      canonicals: many(`https://a.test/${long}`),
      headings: many(headingOf(long, many(lineOf(many(long), long)))),
      bylines: many(many(long)),
      times: many(long),
      sample: long,
    });
    expect(clues?.title).toHaveLength(MOST.line);
    expect(clues?.headings[0]?.after.flatMap(({ pieces }) => pieces)).toHaveLength(MOST.pieces);
    expect(JSON.stringify(clues).length).toBeLessThan(4_000_000);
  });

  it('never break the reader, whatever they are', () => {
    const names = Object.keys(sent).filter((name) => name !== 'accessedTime');
    const field = fc.record(Object.fromEntries(names.map((name) => [name, fc.jsonValue()])));
    fc.assert(
      fc.property(field, (fields) => {
        const clues = read({ ...sent, ...fields });
        expect(clues?.url).toBe(VISITED);
        expect(Object.keys(clues ?? {}).sort()).toEqual(Object.keys(sent).sort());
      }),
    );
  });
});
