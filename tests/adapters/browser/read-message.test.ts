import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../adapters/browser/read-message.ts';

const ID = '0193e8a0-0000-7000-8000-000000000001';
const OWN = 'quotewright';
const ARTICLE = { id: OWN, url: 'https://news.test/story', tab: {} };
const IN_DRAFT = { says: 'Added', draftId: ID, place: { at: 1, room: 1 }, keeps: false };
const READING = {
  id: ID,
  markup: [{ tag: 'p', children: ['Words.'] }],
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: 'Words.', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 6 },
  },
  leftOut: [],
  clues: { url: 'https://evil.test/', accessedTime: '2026-05-04T10:00:00Z' },
};

describe('a message', () => {
  it('is heard from a script in a tab, and its address is the one the browser says', () => {
    const message = readMessage({ call: 'capture', reading: READING }, ARTICLE, OWN);
    expect(message).toMatchObject({
      call: 'capture',
      reading: { id: ID, clues: { url: 'https://news.test/story' } },
    });
  });

  it.each([
    ['https://news.test/next', 'https://news.test/next', 'https://news.test/next'],
    ['https://news.test/next', 'https://news.test/next#top', 'https://news.test/next'],
    ['https://news.test/story', 'https://news.test/next', 'https://news.test/story'],
    ['https://evil.test/', 'https://news.test/next', 'https://news.test/story'],
    ['https://evil.test/', 'https://evil.test/', 'https://news.test/story'],
    ['https://news.test/next', undefined, 'https://news.test/story'],
    [7, 'https://news.test/next', 'https://news.test/story'],
  ])('that says %s from a tab that shows %s is from %s', (claimed, shown, address) => {
    const sender = { ...ARTICLE, tab: { url: shown } };
    const reading = { ...READING, clues: { ...READING.clues, url: claimed } };
    expect(readMessage({ call: 'capture', reading }, sender, OWN)).toMatchObject({
      reading: { clues: { url: address } },
    });
    const page = { url: claimed, canonicalUrl: null };
    const heard = readMessage({ call: 'page', page }, sender, OWN);
    expect(heard).toMatchObject({ page: { url: expect.stringContaining(address) } });
  });

  it('from a frame that the page itself has written is from the page', () => {
    const sender = { ...ARTICLE, url: 'about:srcdoc', tab: { url: 'https://news.test/story' } };
    expect(readMessage({ call: 'capture', reading: READING }, sender, OWN)).toMatchObject({
      reading: { clues: { url: 'https://news.test/story' } },
    });
  });

  it.each([
    ['another extension', { ...ARTICLE, id: 'other' }],
    ['a frame that has no address, in a tab that has none', { ...ARTICLE, url: 'about:srcdoc' }],
    ['no tab', { ...ARTICLE, tab: undefined }],
    ['no address', { ...ARTICLE, url: undefined }],
    ['a page that is not on the web', { ...ARTICLE, url: 'data:text/html,x' }],
  ])('from %s is not heard', (_, sender) => {
    expect(readMessage({ call: 'capture', reading: READING }, sender, OWN)).toBe(null);
  });

  it.each([
    [
      { call: 'undo', id: ID },
      { call: 'undo', id: ID },
    ],
    [{ call: 'undo', id: 'all' }, null],
    [
      { call: 'undo', id: ID, from: { ...IN_DRAFT, style: 'x' } },
      { call: 'undo', id: ID, from: IN_DRAFT },
    ],
    [{ call: 'undo', id: ID, from: { ...IN_DRAFT, draftId: 'all' } }, null],
    [{ call: 'undo', id: ID, from: { ...IN_DRAFT, place: { at: -1, room: 0 } } }, null],
    [
      { call: 'open', id: ID },
      { call: 'open', id: ID },
    ],
    [{ call: 'open', id: 'https://evil.test/' }, null],
    [
      { call: 'frame', toDraft: true },
      { call: 'frame', toDraft: true },
    ],
    [{ call: 'frame', toDraft: 'yes' }, null],
    [
      { call: 'annotate', id: ID, note: 'x' },
      { call: 'annotate', id: ID, note: 'x' },
    ],
    [
      { call: 'annotate', id: ID, note: 'x', tags: 'ship, storm', deletedAt: 1 },
      { call: 'annotate', id: ID, note: 'x', tags: 'ship, storm' },
    ],
    [
      { call: 'annotate', id: ID, note: 'x', tags: '' },
      { call: 'annotate', id: ID, note: 'x', tags: '' },
    ],
    [{ call: 'annotate', id: ID, note: 'x', tags: ['ship'] }, null],
    [{ call: 'annotate', id: ID, note: 'x', tags: null }, null],
    [{ call: 'annotate', id: ID, note: 'x', tags: 'x'.repeat(10_001) }, null],
    [{ call: 'annotate', id: ID, tags: 'ship' }, null],
    [{ call: 'annotate', id: ID, note: 'x'.repeat(10_001) }, null],
    [{ call: 'annotate', id: ID, note: { toString: 'x' } }, null],
    [
      { call: 'restore', id: ID },
      { call: 'restore', id: ID },
    ],
    [
      { call: 'quote', id: ID, draftId: ID },
      { call: 'quote', id: ID },
    ],
    [{ call: 'quote', id: 'all' }, null],
    [{ call: 'clip', tabId: 7 }, { call: 'clip' }],
    [{ call: 'finder', files: ['evil.js'] }, { call: 'finder' }],
    [{ call: 'frame', frameId: 7 }, { call: 'frame' }],
    [
      { call: 'switchVariant', id: ID, as: ID, markup: ['FORGED'] },
      { call: 'switchVariant', id: ID, as: ID },
    ],
    [{ call: 'switchVariant', id: ID, as: 'all' }, null],
    [{ call: 'switchVariant', id: ID }, null],
    [
      { call: 'page', page: { url: 'https://bank.test/', canonicalUrl: null } },
      { call: 'page', page: { url: ARTICLE.url, canonicalUrl: null } },
    ],
    [
      { call: 'page', page: { canonicalUrl: 'https://news.test/a' } },
      { call: 'page', page: { url: ARTICLE.url, canonicalUrl: 'https://news.test/a' } },
    ],
    [
      { call: 'page', page: { canonicalUrl: 'javascript:alert(1)' } },
      { call: 'page', page: { url: ARTICLE.url, canonicalUrl: null } },
    ],
    [{ call: 'page' }, null],
    [{ call: 'erase', id: ID }, null],
    ['capture', null],
    [null, null],
  ])('%j is read as %j', (value, read) => {
    expect(readMessage(value, ARTICLE, OWN)).toEqual(read);
  });

  it('of any other making is refused and never throws', () => {
    const junk = fc.oneof(
      fc.anything(),
      fc.record({
        call: fc.constantFrom('capture', 'undo', 'annotate', 'restore', 'quote', 'switchVariant'),
        id: fc.anything(),
        note: fc.anything(),
        tags: fc.anything(),
        reading: fc.anything(),
      }),
      fc.record({
        call: fc.constant('capture'),
        reading: fc.record({
          ...Object.fromEntries(Object.keys(READING).map((key) => [key, fc.anything()])),
        }),
      }),
    );
    fc.assert(
      fc.property(junk, (value) => readMessage(value, ARTICLE, OWN) === null),
      { numRuns: 2000 },
    );
  });
});
