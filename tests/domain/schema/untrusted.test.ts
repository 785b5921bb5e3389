import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../adapters/browser/read-message.ts';
import { readReading } from '../../../domain/clipping/read-reading.ts';
import { readMarkup } from '../../../domain/markup/read-markup.ts';
import { readSites } from '../../../domain/reading/read-sites.ts';
import { readAs } from '../../../domain/schema/read-as.ts';
import { pageClues } from '../../../domain/source/read-page-clues.ts';
import { POST_CLUES } from '../../../domain/source/social/read-post-clues.ts';
import { readPageAnswer } from '../../../domain/verify/read-page-answer.ts';
import { anyLike } from '../../builders/any-like.ts';
import { cluesOf, headingOf, lineOf, metasOf } from '../../builders/clues.ts';

const PAGE = 'https://news.test/story?x=1';
const ID = '0190a1b2-c3d4-7e5f-8a6b-1234567890ab';
const SENDER = { id: 'quotewright', url: PAGE, tab: { url: PAGE } };

const MARKUP = [
  'Loose ',
  {
    tag: 'p',
    attributes: { lang: 'fr', dir: 'rtl' },
    children: ['Words ', { tag: 'a', attributes: { href: PAGE }, children: ['of a link'] }],
  },
  { tag: 'ol', attributes: { start: '3' }, children: [{ tag: 'li', children: ['One'] }] },
];
const CLUES = cluesOf({
  url: PAGE,
  title: 'A story',
  metas: metasOf({ 'og:title': 'A story', author: 'Jane Doe' }),
  jsonLd: ['{"@type":"Article"}'],
  canonicals: ['https://news.test/story', '/é'],
  headings: [headingOf('A story', [lineOf(['By', 'Jane Doe'], 'byline')])],
  bylines: [[], ['Jane Doe']],
  times: ['2026-05-04'],
});
const POST = {
  links: [{ href: 'https://x.com/a/status/1', text: '@a', time: '2026-05-04T10:00:00Z' }],
  by: 'Dana \u2067@dana',
  time: '',
  lang: 'en',
  isMastodon: false,
};
const READING = {
  id: ID,
  markup: MARKUP,
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: 'Words', prefix: 'a', suffix: 'b' },
    position: { type: 'TextPositionSelector', start: 1, end: 6 },
    fragment: { prefix: '', start: 'Words', end: '' },
  },
  leftOut: ['advertisement', 'caption'],
  otherVariant: { markup: MARKUP, leftOut: [] },
  clues: CLUES,
  post: POST,
};
const ANSWER = {
  declaredUrl: PAGE,
  passages: [
    { id: 'one', found: 'exact', words: null },
    { id: 'two', found: 'altered', words: 'Other\nwords.' },
  ],
};
const asked = ['one', 'two'];

/** What is read, how, and something in order: read without a loss, and with every field in use. */
const READERS: readonly (readonly [string, (value: unknown) => unknown, readonly unknown[]])[] = [
  ['a tree of words', readMarkup, [MARKUP]],
  ['the clues of a page', (value) => readAs(pageClues(PAGE), value), [CLUES]],
  ['the clues of a post', (value) => readAs(POST_CLUES, value), [POST]],
  ['the list of reading mode’s sites', readSites, [['news.test', '*']]],
  ['a reading', (value) => readReading(value, PAGE), [READING]],
  ['an answer of a page', (value) => readPageAnswer(value, { url: PAGE, asked }), [ANSWER]],
  [
    'a message',
    (value) => readMessage(value, SENDER, SENDER.id),
    [
      { call: 'capture', reading: READING },
      { call: 'page', page: { url: PAGE, canonicalUrl: PAGE } },
      { call: 'annotate', id: ID, note: 'A note\nof two lines', tags: 'ship, storm' },
      { call: 'switchVariant', id: ID, as: ID },
      { call: 'undo', id: ID },
      { call: 'clip' },
    ],
  ],
];

describe.each(READERS)('%s that comes from outside', (_, read, samples) => {
  it.each(samples.map((sample) => ({ sample })))(
    'is read when it is in order (%#)',
    ({ sample }) => {
      expect(read(sample)).not.toBeNull();
    },
  );

  it('is refused or read as something that reads as itself, whatever it is', () => {
    const anything = fc.oneof(fc.jsonValue(), ...samples.map(anyLike));
    fc.assert(
      fc.property(anything, (value) => {
        const once = read(value);
        if (once !== null) expect(read(structuredClone(once))).toEqual(once);
        expect(JSON.parse(JSON.stringify(once))).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });
});
