import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../../../domain/schema/read-as.ts';
import { chooseSource } from '../../../../domain/source/choose/choose-source.ts';
import { asEntrySource } from '../../../../domain/source/entry/as-entry-source.ts';
import type { EntryClues } from '../../../../domain/source/entry/entry-clues.ts';
import { ENTRY_CLUES } from '../../../../domain/source/entry/read-entry-clues.ts';
import { sourceValues } from '../../../../domain/source/source.ts';
import { cluesOf, metasOf } from '../../../builders/clues.ts';
import { commentOf, pieceOf, unitOf } from '../../../builders/entry.ts';

const CLUES = cluesOf({
  metas: metasOf({
    'og:title': 'The quay sinks',
    'og:site_name': 'Harbour Post',
    author: 'Ada Lund',
  }),
});
const PAGE = chooseSource(CLUES);
const read = (entry: EntryClues) =>
  asEntrySource(PAGE, { entry: readAs(ENTRY_CLUES, entry), clues: CLUES });

describe('a passage of an entry', () => {
  it('has what the entry says, the page’s publication, and nothing else of the page', () => {
    expect(sourceValues(read(commentOf('mudlark77', '#c1')))).toMatchObject({
      title: null,
      authors: ['mudlark77'],
      publishedTime: null,
      siteName: 'Harbour Post',
      canonicalUrl: 'https://hill.test/news/story#c1',
    });
  });

  it.each(['Jane says:', 'By Jane', 'Jane wrote:', 'posted by Jane', 'Jane schrieb:'])(
    'has the name alone of %j',
    (said) => {
      expect(sourceValues(read(commentOf(said, '#c1'))).authors).toEqual(['Jane']);
    },
  );

  it.each([
    'javascript:alert(1)',
    'https://elsewhere.test/x',
    '#',
    '#respond',
    '?replytocom=4#respond',
    '/2026/05/',
    '/',
  ])('is not taken to be at %s', (link) => {
    expect(sourceValues(read(commentOf('Jane', link))).canonicalUrl).toBeNull();
  });

  it('over several of which it runs has no title, nobody’s name and no address', () => {
    const [unit] = commentOf('Jane', '#c1').units;
    if (!unit) throw new Error('There is a unit');
    const source = read({ units: [{ ...unit, isWhole: false }], headings: [] });
    expect(sourceValues(source)).toMatchObject({ title: null, authors: [], canonicalUrl: null });
  });

  it('runs from an entry’s head into it without leaving it', () => {
    const title = [pieceOf('Fares go up', { mark: '<a <h2 ', link: '/2026/fares' })];
    const units = [
      unitOf({ class: 'head' }, [title], { name: 'article', isWhole: false }),
      unitOf({ class: 'entry' }, [title, [pieceOf('Fares rise.')]], { name: 'article' }),
    ];
    expect(sourceValues(read({ units, headings: [] })).title).toBe('Fares go up');
  });

  it('stays the page’s where nothing tells of an entry', () => {
    expect(read({ units: [unitOf({}, [[pieceOf('It sinks.')]])], headings: [] })).toBe(PAGE);
    expect(asEntrySource(PAGE, { clues: CLUES })).toBe(PAGE);
  });
});

describe('clues from outside', () => {
  it('are read or refused, and judged without a fault, whatever they are', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        '<h2 ',
        '<a u-url',
        '<time ',
        '#',
        '/a',
        'http://[',
        '2026-05-01',
        'By Jo Doe',
      ),
    );
    const line = fc.record({
      pieces: fc.array(fc.record({ text, mark: text, link: text, time: text }), { maxLength: 4 }),
      mark: text,
    });
    const unit = fc.record({
      name: text,
      attributes: fc.array(fc.tuple(fc.constantFrom('id', 'class', 'author', 'permalink'), text)),
      likes: fc.integer(),
      isWhole: fc.boolean(),
      lines: fc.array(line, { maxLength: 6 }),
    });
    const heading = fc.record({
      text,
      rank: fc.integer({ min: -1, max: 9 }),
      link: text,
      id: text,
      isAfter: fc.boolean(),
      after: fc.array(line, { maxLength: 3 }),
    });
    const clues = fc.oneof(
      fc.anything(),
      fc.record({ units: fc.array(unit, { maxLength: 4 }), headings: fc.array(heading) }),
    );
    fc.assert(
      fc.property(clues, (said) => {
        const entry = readAs(ENTRY_CLUES, said);
        expect(asEntrySource(PAGE, { entry, clues: CLUES }).siteName?.value).toBe('Harbour Post');
      }),
    );
  });
});
