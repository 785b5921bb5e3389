import { expect, test } from 'vitest';
import { mergeSource } from '../../../domain/source/merge-source.ts';
import type { Source, SourceRecord } from '../../../domain/source/source.ts';

const seen: Source = {
  url: 'https://a.test/s?utm_source=x',
  canonicalUrl: { value: 'https://a.test/s', from: 'link' },
  title: { value: 'A new headline', from: 'json-ld' },
  siteName: { value: 'The Site', from: 'open-graph' },
  authors: { value: ['Somebody Else'], from: 'meta' },
  publishedTime: { value: '2017-05-06', from: 'json-ld' },
  modifiedTime: { value: '2017-05-07', from: 'json-ld' },
  lang: { value: 'en', from: 'page' },
  accessedTime: '2017-05-08T00:00:00Z',
};
const known: SourceRecord = {
  ...seen,
  id: 'source-1',
  key: 'a.test/s',
  site: 'a.test',
  rev: 1,
  url: 'https://a.test/s',
  title: { value: 'The headline', from: 'json-ld' },
  authors: { value: ['Jane Doe'], from: 'blogger' },
  siteName: null,
  modifiedTime: { value: '2017-05-06', from: 'json-ld' },
  accessedTime: '2017-05-06T00:00:00Z',
  createdAt: 1,
  updatedAt: 1,
};

test('what was read when the first passage was clipped stands', () => {
  const { title, url, id, key, createdAt } = mergeSource(known, seen, 9);
  expect({ title, url, id, key, createdAt }).toEqual({
    title: known.title,
    url: known.url,
    id: 'source-1',
    key: 'a.test/s',
    createdAt: 1,
  });
});

test('what was unknown is filled in', () => {
  expect(mergeSource(known, seen, 9).siteName).toEqual(seen.siteName);
});

test('a correction by the blogger stands, also of the time of the last change', () => {
  const corrected: SourceRecord = {
    ...known,
    modifiedTime: { value: '2017-05-05', from: 'blogger' },
  };
  const merged = mergeSource(corrected, seen, 9);
  expect(merged.authors).toEqual(known.authors);
  expect(merged.modifiedTime).toEqual(corrected.modifiedTime);
});

test('the last change and the last look are the latest', () => {
  const merged = mergeSource(known, seen, 9);
  expect(merged.modifiedTime).toEqual(seen.modifiedTime);
  expect(merged.accessedTime).toBe(seen.accessedTime);
  expect(merged.updatedAt).toBe(9);
});

test('a look that finds nothing forgets nothing', () => {
  const blank: Source = {
    ...seen,
    canonicalUrl: null,
    title: null,
    siteName: null,
    authors: null,
    publishedTime: null,
    modifiedTime: null,
    lang: null,
    accessedTime: known.accessedTime,
  };
  expect(mergeSource(known, blank, 1)).toEqual({ ...known, rev: 2 });
});
