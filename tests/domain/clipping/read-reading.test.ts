import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readReading } from '../../../domain/clipping/read-reading.ts';
import { MAX_PASSAGE } from '../../../domain/clipping/reading.ts';
import { cluesOf } from '../../builders/clues.ts';

const VISITED = 'https://a.test/story';
const anchor = {
  quote: { type: 'TextQuoteSelector', exact: 'Words.', prefix: 'Before ', suffix: ' after' },
  position: { type: 'TextPositionSelector', start: 7, end: 13 },
};
const sent = {
  id: '0190a1b2-c3d4-7e5f-8a6b-1234567890ab',
  markup: [{ tag: 'p', children: ['Words.'] }],
  anchor,
  leftOut: ['an advertisement'],
  clues: cluesOf({ url: 'https://evil.test/', title: 'A story' }),
};

test('reads what the capture script sends', () => {
  expect(readReading(sent, VISITED)).toEqual({ ...sent, clues: { ...sent.clues, url: VISITED } });
});

test('takes the other cut of the passage with it, and nothing that is none', () => {
  const otherVariant = { markup: [{ tag: 'p', children: ['Words. Photo: X'] }], leftOut: [] };
  expect(readReading({ ...sent, otherVariant }, VISITED)?.otherVariant).toEqual(otherVariant);
  const long = [{ tag: 'p', children: ['x'.repeat(MAX_PASSAGE + 1)] }];
  const evil = [{ tag: 'script', children: ['Words.'] }];
  for (const markup of [[], long, 'words', null, evil])
    expect(readReading({ ...sent, otherVariant: { markup } }, VISITED)?.otherVariant).toBe(
      undefined,
    );
});

test('takes the address from the browser, not from the page', () => {
  expect(readReading(sent, 'https://real.test/x#y')?.clues.url).toBe('https://real.test/x');
});

test.each<[string, Record<string, unknown>]>([
  ['no id', { id: undefined }],
  ['an id of its own kind', { id: 'clip-1' }],
  ['no words', { markup: [] }],
  ['words that nobody sees', { markup: [{ tag: 'p', children: [' \u200B\n'] }] }],
  ['markup that is no tree', { markup: '<p>Words.</p>' }],
  ['a script in the markup', { markup: [{ tag: 'script', children: ['x'] }] }],
  ['no anchor', { anchor: null }],
  [
    'an anchor that ends before it starts',
    { anchor: { ...anchor, position: { start: 9, end: 3 } } },
  ],
  ['an anchor before the page', { anchor: { ...anchor, position: { start: -1, end: 3 } } }],
  ['an anchor between two characters', { anchor: { ...anchor, position: { start: 0.5, end: 3 } } }],
  ['an anchor without words', { anchor: { ...anchor, quote: { exact: 1 } } }],
  [
    'an anchor with a page for context',
    { anchor: { ...anchor, quote: { ...anchor.quote, prefix: 'x'.repeat(201) } } },
  ],
  ['no clues', { clues: undefined }],
])('refuses %s', (_, change) => {
  expect(readReading({ ...sent, ...change }, VISITED)).toBeNull();
});

test('refuses a passage that is a copy rather than a quote', () => {
  const reading = (length: number) => ({
    ...sent,
    markup: [{ tag: 'p', children: ['x'.repeat(length)] }],
  });
  expect(readReading(reading(MAX_PASSAGE), VISITED)).not.toBeNull();
  expect(readReading(reading(MAX_PASSAGE + 1), VISITED)).toBeNull();
});

test('refuses what comes from a page that is no web page', () => {
  expect(readReading(sent, 'about:blank')).toBeNull();
});

test('what was left out is told in few and short lines', () => {
  const leftOut = [1, null, ...Array.from({ length: 100 }, () => 'x'.repeat(5000))];
  const read = readReading({ ...sent, leftOut }, VISITED);
  expect(read?.leftOut).toHaveLength(20);
  expect(read?.leftOut[0]).toHaveLength(200);
  expect(readReading({ ...sent, leftOut: 'none' }, VISITED)?.leftOut).toEqual([]);
});

test('junk is refused, and never more than that', () => {
  const field = fc.constantFrom('id', 'markup', 'anchor', 'leftOut', 'clues');
  fc.assert(
    fc.property(field, fc.jsonValue(), (name, value) => {
      const read = readReading({ ...sent, [name]: value }, VISITED);
      if (read !== null) expect(Object.keys(read).toSorted()).toEqual(Object.keys(sent).toSorted());
      expect(readReading(value, VISITED)).toBeNull();
    }),
    { numRuns: 500 },
  );
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

const fragment = { prefix: 'before', start: 'Words', end: '' };
const readFragment = (given: unknown) =>
  readReading({ ...sent, anchor: { ...anchor, fragment: given } }, VISITED)?.anchor.fragment;

test('keeps the words by which a link finds the passage', () => {
  expect(readFragment(fragment)).toEqual(fragment);
});

test.each<[string, unknown]>([
  ['no words', { ...fragment, start: '' }],
  ['half of them', { start: 'Words' }],
  ['a page of them', { ...fragment, end: 'x'.repeat(1000) }],
  ['a text', 'Words'],
])('makes no link of %s', (_, given) => {
  expect(readFragment(given)).toBeUndefined();
});
