import { expect, test } from 'vitest';
import { makeClipping } from '../../../domain/clipping/make-clipping.ts';
import type { Reading } from '../../../domain/clipping/reading.ts';
import { sourceId } from '../../../domain/record/stable-id.ts';
import type { Source } from '../../../domain/source/source.ts';
import { cluesOf } from '../../builders/clues.ts';

const reading: Reading = {
  id: '0190a1b2-c3d4-7e5f-8a6b-1234567890ab',
  markup: [
    { tag: 'p', children: ['One.'] },
    { tag: 'p', children: ['Two.'] },
  ],
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: 'One.\n\nTwo.', prefix: '', suffix: '' },
    position: { type: 'TextPositionSelector', start: 0, end: 10 },
  },
  leftOut: [],
  clues: cluesOf(),
};
const seen: Source = {
  url: 'https://www.a.test/s?utm_source=x',
  canonicalUrl: null,
  title: null,
  siteName: null,
  authors: null,
  publishedTime: null,
  modifiedTime: null,
  lang: null,
  accessedTime: '2017-05-06T10:00:00.000Z',
};

test('the words, the markup and the anchor are those that were read', () => {
  const { clipping } = makeClipping(reading, { now: 5, seen, known: undefined });
  expect(clipping).toEqual({
    id: reading.id,
    sourceId: sourceId('a.test/s'),
    text: 'One.\n\nTwo.',
    markup: reading.markup,
    anchor: reading.anchor,
    leftOut: [],
    note: '',
    tags: [],
    createdAt: 5,
    rev: 1,
    alive: 1,
    updatedAt: 5,
    deletedAt: null,
  });
});

test('the first passage of an article makes its record', () => {
  const { source } = makeClipping(reading, { now: 5, seen, known: undefined });
  expect(source).toEqual({
    ...seen,
    id: sourceId('a.test/s'),
    key: 'a.test/s',
    site: 'a.test',
    rev: 1,
    createdAt: 5,
    updatedAt: 5,
  });
});

test('the next passage joins the record that is there', () => {
  const first = makeClipping(reading, { now: 5, seen, known: undefined });
  const again = makeClipping(reading, { now: 9, seen, known: first.source });
  expect(again.clipping.sourceId).toBe(first.source.id);
  expect(again.source).toEqual({ ...first.source, rev: 2, updatedAt: 9 });
});

test('the same reading makes the same records, so that sending it twice stores it once', () => {
  const circumstances = { now: 5, seen, known: undefined };
  expect(makeClipping(reading, circumstances)).toEqual(makeClipping(reading, circumstances));
});
