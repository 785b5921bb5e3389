import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../../../domain/schema/read-as.ts';
import { chooseSource } from '../../../../domain/source/choose/choose-source.ts';
import type { LineClue, PageClues } from '../../../../domain/source/page-clues.ts';
import { pageClues } from '../../../../domain/source/read-page-clues.ts';
import { sourceValues } from '../../../../domain/source/source.ts';
import { cluesOf, headingOf, lineOf, metasOf } from '../../../builders/clues.ts';

const HEADLINE = 'After nine winters the bridge is open';
const STORY = lineOf(
  'The council met on the hill and spoke of the bridge for as long as it was light. '.repeat(2),
);
const linked = (text: string | readonly string[], link: string): LineClue => ({
  mark: '',
  pieces: lineOf(text).pieces.map((piece) => ({ ...piece, link })),
});
const timed = (text: string, time: string, mark = ''): LineClue => ({
  mark: '',
  pieces: [{ text, mark, link: '', time }],
});

/** The clues of a story with these lines below its headline. */
const story = (after: readonly LineClue[], said: Partial<PageClues> = {}): PageClues =>
  cluesOf({ title: HEADLINE, headings: [headingOf(HEADLINE, after)], ...said });
const ld = (node: unknown): readonly string[] => [JSON.stringify(node)];
const article = (more: object): readonly string[] =>
  ld({ '@type': 'NewsArticle', headline: HEADLINE, ...more });
const told = (clues: PageClues) => sourceValues(chooseSource(clues));

type Case = readonly [promise: string, clues: PageClues, expected: unknown];

describe('the authors', () => {
  it.each<Case>([
    [
      'are those of a line that begins with "by"',
      story([lineOf('By Jane Doe'), STORY]),
      ['Jane Doe'],
    ],
    ['are those that the markup calls so', story([lineOf('Jane Doe', 'byline')]), ['Jane Doe']],
    [
      'are found by the link to their page',
      story([linked('Jane Doe', '/author/jane-doe')]),
      ['Jane Doe'],
    ],
    [
      'have one name each where first and last names stand apart in one link',
      story([{ ...linked(['Jane', 'Doe'], 'mailto:jane@x.test'), mark: 'byline' }]),
      ['Jane Doe'],
    ],
    [
      'may sign below the story',
      story([STORY, STORY, STORY, STORY, lineOf(['Author:', 'Jane Doe'], 'author')]),
      ['Jane Doe'],
    ],
    [
      'are not those of another story in the middle of this one',
      story([STORY, STORY, STORY, STORY, lineOf(['By', 'John Roe']), STORY]),
      [],
    ],
    [
      'are not those of a line that leads to another story',
      story([linked(['by', 'John Roe'], '/news/apples'), lineOf('by Jane Doe')]),
      ['Jane Doe'],
    ],
    ['are not those who took the pictures', story([lineOf(['Photo:', 'John Roe'], 'author')]), []],
    [
      'are unknown where a desk holds the byline',
      story([lineOf('By News Desk'), lineOf('John Roe', 'author')]),
      [],
    ],
    [
      'are the people seen where the data names a login',
      story([lineOf('By Jane Doe')], { jsonLd: article({ author: { name: 'jdoe7' } }) }),
      ['Jane Doe'],
    ],
    [
      'are those that most of the page agrees on',
      story([lineOf('By Jane Doe')], {
        jsonLd: article({ author: { name: 'Max Moe' } }),
        metas: metasOf({ author: 'Jane Doe' }),
      }),
      ['Jane Doe'],
    ],
    [
      'are not an organisation that has a name like a person',
      story([], { jsonLd: article({ author: { '@type': 'Organization', name: 'Hill Morning' } }) }),
      [],
    ],
    [
      'are an agency where it is named alone',
      story([], { jsonLd: article({ author: { '@type': 'Organization', name: 'Reuters' } }) }),
      ['Reuters'],
    ],
    [
      'are the people where an agency is named beside them',
      story([lineOf('By Jane Doe and Reuters')]),
      ['Jane Doe'],
    ],
    [
      'are those of the article among others in the data that is called like the page',
      story([], {
        jsonLd: ld([
          {
            '@type': 'NewsArticle',
            headline: 'Apples fall early this year',
            author: { name: 'Max Moe' },
          },
          { '@type': 'NewsArticle', headline: HEADLINE, author: { name: 'Jane Doe' } },
        ]),
      }),
      ['Jane Doe'],
    ],
    [
      'are turned round where a library lists them',
      story([], { metas: metasOf({ citation_author: 'Doe, Jane' }) }),
      ['Jane Doe'],
    ],
    [
      'are people whose family names are jobs, where the data says so',
      story([], { jsonLd: article({ author: [{ '@type': 'Person', name: 'Amanda Press' }] }) }),
      ['Amanda Press'],
    ],
    [
      'are not a desk that the data calls a person',
      story([], { jsonLd: article({ author: { '@type': 'Person', name: 'Reuters Staff' } }) }),
      [],
    ],
    [
      'may have one word beside full names in the data',
      story([], { jsonLd: article({ author: [{ name: 'Sukarno' }, { name: 'Jane Doe' }] }) }),
      ['Sukarno', 'Jane Doe'],
    ],
    [
      'are named elsewhere in the data',
      story([], {
        jsonLd: ld({
          '@graph': [
            {
              '@type': 'NewsArticle',
              headline: HEADLINE,
              author: [{ '@id': '#1' }, { '@id': '#2' }],
            },
            { '@type': 'Person', '@id': '#1', name: 'Jane Doe' },
            { '@type': 'Organization', '@id': '#2', name: 'Hill Morning' },
          ],
        }),
      }),
      ['Jane Doe'],
    ],
    [
      'are named in parts in the data',
      story([], { jsonLd: article({ author: { givenName: 'Jane', familyName: 'Doe' } }) }),
      ['Jane Doe'],
    ],
    [
      'are put right by what the page says elsewhere',
      story([lineOf('By Gabriel Luna Vega')], { metas: metasOf({ author: 'Luna Vega, Gabriel' }) }),
      ['Gabriel Luna Vega'],
    ],
    [
      'stand with the family name first where the page says so',
      story([lineOf('Nagy Péter')], { metas: metasOf({ author: 'Nagy, Péter' }) }),
      ['Nagy Péter'],
    ],
    [
      'are put right in a list of a library, each in an element',
      story([], {
        metas: [
          ...metasOf({ citation_author: 'Luna Vega, Ana María' }),
          ...metasOf({ citation_author: 'Osei, P. J.' }),
        ],
      }),
      ['Ana María Luna Vega', 'P. J. Osei'],
    ],
    [
      'are in small letters where any place of the page writes them so',
      story([lineOf('By STEVE PEOPLES')], { metas: metasOf({ author: 'Steve Peoples' }) }),
      ['Steve Peoples'],
    ],
    [
      'have their first name where only one place shortens it',
      story([lineOf('By J. Doe')], { jsonLd: article({ author: { name: 'Jane Doe' } }) }),
      ['Jane Doe'],
    ],
    [
      'may have a site of their own name',
      story([linked('Jane Doe', '/@jane')], {
        metas: metasOf({ 'og:site_name': 'Jane Doe' }),
        jsonLd: article({ author: { '@type': 'Person', name: 'Jane Doe' } }),
      }),
      ['Jane Doe'],
    ],
    [
      'are not the site, which the data calls a person',
      story([], {
        metas: metasOf({ 'og:site_name': 'Hill Morning', author: 'Hill Morning' }),
        jsonLd: article({ author: { '@type': 'Person', name: 'Hill Morning' } }),
      }),
      [],
    ],
    [
      'may be a name of one word that links to its page',
      story([{ ...linked('Zeynep', '/author/zeynep'), mark: 'byline' }]),
      ['Zeynep'],
    ],
    [
      'may be a pen name in small letters that links to its page',
      story([{ ...linked('bell hooks', '/author/bell-hooks'), mark: 'byline' }]),
      ['bell hooks'],
    ],
    [
      'are not who reviewed, translated or took pictures',
      story([
        lineOf(['Reviewed by', 'Max Moe'], 'byline'),
        lineOf('Translated by Ana Poe', 'author'),
        lineOf('Photographs by John Roe', 'byline'),
        lineOf('Written by Jane Doe', 'byline'),
      ]),
      ['Jane Doe'],
    ],
    [
      'are not an address, a handle or a page on a network',
      story([], {
        metas: metasOf({
          'article:author': 'https://www.facebook.com/jane.doe',
          'twitter:creator': '@janedoe',
          author: 'jane@hill.test',
        }),
      }),
      [],
    ],
    [
      'are not a part of the site that is named where they belong',
      story([], {
        metas: metasOf({ 'og:site_name': 'Hill Post', 'dc.creator': 'Zone Valley - Hill Post' }),
      }),
      [],
    ],
    [
      'are people before the name of the site where the page names them elsewhere',
      story([lineOf('Jane Doe')], {
        metas: metasOf({ 'og:site_name': 'Hill Post', author: 'Jane Doe - Hill Post' }),
      }),
      ['Jane Doe'],
    ],
    [
      'are unknown where a list of other stories names several',
      story([], { bylines: [[], [], [], [], [], ['Jane Doe', 'John Roe', 'Jane Doe']] }),
      [],
    ],
  ])('%s', (_, clues, authors) => {
    expect(told(clues).authors).toEqual(authors);
  });
});

describe('the day', () => {
  it.each<Case>([
    [
      'is the one in the data',
      story([], { jsonLd: article({ datePublished: '2026-05-04' }) }),
      '2026-05-04',
    ],
    [
      'is any that can be read, where the first cannot',
      story([], { metas: metasOf({ pubdate: 'soon', 'dc.date.issued': '2026-05-04' }) }),
      '2026-05-04',
    ],
    [
      'is not that of a change, whether a word, a line or the markup says so',
      story([
        timed('Updated 5 May 2026', '2026-05-05'),
        lineOf('Updated:'),
        timed('6 May 2026', '2026-05-06'),
        timed('7 May 2026', '2026-05-07', 'date-modified'),
        timed('4 May 2026', '2026-05-04'),
      ]),
      '2026-05-04',
    ],
    [
      'is not that of another story below its title',
      story([
        STORY,
        linked('Apples fall early this year in all of the valleys', '/news/apples'),
        lineOf('3 May 2026'),
      ]),
      null,
    ],
    [
      'may stand below the story, with a word for it',
      story([STORY, STORY, STORY, STORY, lineOf('3 May 2026'), lineOf('Published 4 May 2026')]),
      '2026-05-04',
    ],
    [
      'is read in the language of the country and of the world',
      story([lineOf('22 Septiembre, 2020')], { lang: 'es-PE' }),
      '2020-09-22',
    ],
    ['is never after the page was looked at', story([lineOf('4 May 2036')]), null],
    [
      'may stand in the address, but not before there was a web',
      story([], { url: 'https://hill.test/1947/09/13/story' }),
      null,
    ],
  ])('%s', (_, clues, day) => {
    expect(told(clues).publishedTime).toBe(day);
  });
});

describe('the publication', () => {
  const called = (said: Partial<PageClues>) =>
    cluesOf({
      url: 'https://www.hillpost.test/news/story',
      headings: [headingOf(HEADLINE)],
      title: HEADLINE,
      ...said,
    });
  it.each<Case>([
    [
      'is what it calls itself',
      called({ metas: metasOf({ 'og:site_name': 'Hill Post' }) }),
      'Hill Post',
    ],
    [
      'is not the company behind it',
      called({
        title: `${HEADLINE} | Hill Post`,
        jsonLd: article({ publisher: { name: 'Vale Media Holding' } }),
      }),
      'Hill Post',
    ],
    [
      'is not the agency that its story comes from',
      called({
        jsonLd: article({ publisher: { name: 'Associated Press' } }),
        title: `${HEADLINE} - Hill Post`,
      }),
      'Hill Post',
    ],
    [
      'is found in who holds the rights',
      called({ rights: '© 2026 Hill Post Media Ltd. All rights reserved.' }),
      'Hill Post',
    ],
    [
      'is found beside an address in who holds the rights',
      called({ rights: '© 2026, hillpost.test | Hill Post GmbH | Alle Rechte vorbehalten' }),
      'Hill Post',
    ],
    [
      'is found in what its feed is called',
      called({ feeds: ['Top stories of the Hill Post'] }),
      'Hill Post',
    ],
    [
      'is written normally where it is so anywhere',
      called({
        metas: metasOf({ 'og:site_name': 'HILL POST' }),
        jsonLd: article({ publisher: { name: 'Hill Post' } }),
      }),
      'Hill Post',
    ],
    [
      'is written in capitals where it has few letters',
      called({
        url: 'https://hpn.test/news/story',
        metas: metasOf({ 'og:site_name': 'HPN' }),
        jsonLd: article({ publisher: { name: 'Hpn' } }),
      }),
      'HPN',
    ],
    [
      'is not the section of the house',
      called({
        url: 'https://www.hillpost.test/sport/story',
        metas: metasOf({ 'og:site_name': 'Hill Post Sport' }),
      }),
      'Hill Post',
    ],
    [
      'may be a house for news',
      called({
        url: 'https://www.hillpost.test/news/story',
        metas: metasOf({ 'og:site_name': 'Hill Post News' }),
      }),
      'Hill Post News',
    ],
    [
      'keeps a word that is a part of its own name',
      called({
        url: 'https://www.hillsport.test/sport/story',
        metas: metasOf({ 'og:site_name': 'Hill Sport' }),
      }),
      'Hill Sport',
    ],
    [
      'is not an archive that keeps a copy',
      called({
        url: 'https://archive.ph/2017.05.06-101010/https://www.hillpost.test/news/story',
        metas: metasOf({ 'og:site_name': 'archive.ph', 'og:title': HEADLINE }),
        title: `${HEADLINE} | Hill Post`,
      }),
      'Hill Post',
    ],
    [
      'is not a section',
      called({ url: 'https://x.test/sport/story', title: `${HEADLINE} - Sport` }),
      null,
    ],
    [
      'is not what a picture of another story is called, however often it is there',
      called({ logos: ['Apples fall early', 'Apples fall early'] }),
      null,
    ],
    [
      'is what the title has behind the whole headline, where letters tell nothing of the address',
      called({ title: `${HEADLINE} - 人民网` }),
      '人民网',
    ],
  ])('%s', (_, clues, name) => {
    expect(told(clues).siteName).toBe(name);
  });
});

describe('the title', () => {
  it.each<Case>([
    [
      'is the heading that the title holds',
      cluesOf({
        title: 'Jane thinks - A bridge',
        headings: [headingOf('A bridge'), headingOf('The river')],
      }),
      'A bridge',
    ],
    [
      'is not the logo',
      cluesOf({ title: 'A good bridge - Hill', logos: ['Hill'], headings: [headingOf('Hill')] }),
      'A good bridge',
    ],
    [
      'has no section behind it',
      cluesOf({
        url: 'https://x.test/calcio/story',
        metas: metasOf({ 'og:title': 'The bridge is open - Calcio' }),
      }),
      'The bridge is open',
    ],
    [
      'has no writer behind it',
      cluesOf({
        metas: metasOf({ 'og:title': 'The bridge is open | Jane Doe', author: 'Jane Doe' }),
      }),
      'The bridge is open',
    ],
  ])('%s', (_, clues, title) => {
    expect(told(clues).title).toBe(title);
  });
});

describe('the address of its own', () => {
  const next = 'https://hill.test/news/next';
  it.each<Case>([
    [
      'is the one that the page links to',
      story([], { canonicals: ['https://hill.test/a'] }),
      'https://hill.test/a',
    ],
    [
      'may be told by a tag alone',
      story([], { metas: metasOf({ 'og:url': '/a' }) }),
      'https://hill.test/a',
    ],
    [
      'is unknown where nothing is declared',
      story([], { metas: metasOf({ 'og:url': ' ' }) }),
      null,
    ],
    [
      'is not that of the story before, which a page that went on by itself left behind',
      story([], {
        url: next,
        title: HEADLINE,
        canonicals: ['https://hill.test/news/a'],
        metas: metasOf({ 'og:title': 'Apples fall early this year' }),
      }),
      null,
    ],
  ])('%s', (_, clues, address) => {
    expect(told(clues).canonicalUrl).toBe(address);
  });
});

describe('a choice', () => {
  it('is not broken by values that cannot be made a text of', () => {
    const odd = { toString: 1, valueOf: null };
    const node = Object.fromEntries(
      [
        'headline',
        'author',
        'datePublished',
        'dateModified',
        'publisher',
        'inLanguage',
        'articleSection',
        'url',
      ].map((key) => [key, odd]),
    );
    expect(told(story([], { jsonLd: article(node) })).title).toBe(HEADLINE);
  });

  it('is made of anything that may arrive, and is never more than a library holds', {
    timeout: 60_000,
  }, () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'By Jane Doe',
        '4 May 2026',
        'Hill Post',
        '&#8238;x',
        'author',
        '"',
        'en-US',
        '2026-05-04T10:00Z',
      ),
    );
    const piece = fc.record({ text: words, mark: words, link: words, time: words });
    const lines = fc.array(fc.record({ pieces: fc.array(piece, { maxLength: 4 }), mark: words }), {
      maxLength: 5,
    });
    const clues = fc.record({
      title: words,
      lang: words,
      metas: fc.array(
        fc.record({
          name: fc.oneof(words, fc.constantFrom('author', 'og:title', 'og:site_name', 'date')),
          value: words,
        }),
      ),
      jsonLd: fc.array(
        fc.oneof(
          words,
          fc.json(),
          fc
            .record({
              headline: fc.jsonValue(),
              author: fc.jsonValue(),
              datePublished: fc.jsonValue(),
              publisher: fc.jsonValue(),
              inLanguage: fc.jsonValue(),
            })
            .map((node) => JSON.stringify({ '@type': 'Article', ...node })),
        ),
      ),
      feeds: fc.array(words),
      logos: fc.array(words),
      rights: words,
      headings: fc.array(
        fc.record({
          text: words,
          parts: fc.array(fc.record({ text: words, mark: words, size: fc.constantFrom(9, 32) }), {
            maxLength: 5,
          }),
          label: words,
          isFirst: fc.boolean(),
          isAside: fc.boolean(),
          after: lines,
          before: lines,
        }),
        { maxLength: 3 },
      ),
      bylines: fc.array(fc.array(words)),
      times: fc.array(words),
      sample: words,
    });
    fc.assert(
      fc.property(clues, (said) => {
        const read = readAs(pageClues('https://hill.test/news/story'), { ...cluesOf(), ...said });
        if (!read) throw new Error('These are clues.');
        const { title, siteName, authors, publishedTime, modifiedTime, lang } = told(read);
        const texts = [title, siteName, ...authors].filter((text) => text !== null);
        expect(authors.length).toBeLessThanOrEqual(50);
        for (const text of texts) {
          expect(text.isWellFormed()).toBe(true);
          expect(text.length).toBeLessThanOrEqual(1_000);
          expect(text).not.toMatch(/[\n\u202A-\u202E]|^\s|\s$|^$/);
        }
        for (const time of [publishedTime, modifiedTime].filter((text) => text !== null))
          expect(time).toMatch(/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/);
        if (lang !== null) expect(Intl.getCanonicalLocales(lang)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
