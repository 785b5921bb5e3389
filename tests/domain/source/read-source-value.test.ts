import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSourceValue } from '../../../domain/source/read-source-value.ts';

const VISITED = 'https://a.test/s?x=1';
const sent = {
  url: 'https://evil.test/',
  canonicalUrl: { value: '/s', from: 'link' },
  title: { value: ' A\n title ', from: 'json-ld' },
  siteName: { value: 'The Site', from: 'open-graph' },
  authors: { value: ['Jane Doe', '', 7, 'Tom\tBrennan'], from: 'meta' },
  publishedTime: { value: '2017-05-06T12:00:00+02:00', from: 'json-ld' },
  modifiedTime: null,
  lang: { value: 'en-GB', from: 'page' },
  accessedTime: '2017-05-06T10:00:00.000Z',
};

test('reads what a page was found to say', () => {
  expect(readSourceValue(sent, VISITED)).toEqual({
    ...sent,
    url: VISITED,
    canonicalUrl: { value: 'https://a.test/s', from: 'link' },
    title: { value: 'A title', from: 'json-ld' },
    authors: { value: ['Jane Doe', 'Tom Brennan'], from: 'meta' },
  });
});

test('takes the address from the browser, without its fragment', () => {
  expect(readSourceValue(sent, 'https://a.test/s#p1')?.url).toBe('https://a.test/s');
});

test.each([
  [
    'a time in words',
    { publishedTime: { value: '2017-05-06 (yesterday)', from: 'meta' } },
    'publishedTime',
  ],
  [
    'a day that does not exist',
    { publishedTime: { value: '2017-13-40', from: 'meta' } },
    'publishedTime',
  ],
  ['a language that is none', { lang: { value: 'en" onload="x', from: 'page' } }, 'lang'],
  [
    'a canonical that is a script',
    { canonicalUrl: { value: 'javascript:alert(1)', from: 'link' } },
    'canonicalUrl',
  ],
  ['a title from nowhere', { title: { value: 'x', from: 'the moon' } }, 'title'],
  ['a blank title', { title: { value: ' \u200B ', from: 'meta' } }, 'title'],
  ['authors that are not a list', { authors: { value: 'Jane', from: 'meta' } }, 'authors'],
  ['authors without names', { authors: { value: [' ', 3], from: 'meta' } }, 'authors'],
] as const)('counts as unknown: %s', (_, field, name) => {
  expect(readSourceValue({ ...sent, ...field }, VISITED)?.[name]).toBeNull();
});

test.each([
  '2017-05-06',
  '2017-05-06T12:00Z',
  '2017-05-06T12:00:00.123+0200',
  '2017-05-06 12:00:00',
])('knows the time %s', (value) => {
  expect(
    readSourceValue({ ...sent, publishedTime: { value, from: 'meta' } }, VISITED)?.publishedTime
      ?.value,
  ).toBe(value);
});

test.each([
  ['nothing', null, VISITED],
  ['no time of the look', { ...sent, accessedTime: 'now' }, VISITED],
  ['a page of the browser', sent, 'chrome://settings/'],
  ['no address', sent, ''],
])('is not a source: %s', (_, value, visited) => {
  expect(readSourceValue(value, visited)).toBeNull();
});

test('never throws and never takes more than it should, whatever is sent', () => {
  fc.assert(
    fc.property(
      fc.record({
        title: fc.jsonValue(),
        authors: fc.jsonValue(),
        canonicalUrl: fc.jsonValue(),
        lang: fc.jsonValue(),
      }),
      (fields) => {
        expect(readSourceValue({ ...sent, ...fields }, VISITED)?.url).toBe(VISITED);
      },
    ),
  );
  const long = { value: Array.from({ length: 900 }, () => 'x'.repeat(9000)), from: 'meta' };
  const read = readSourceValue({ ...sent, authors: long }, VISITED);
  expect(read?.authors?.value).toHaveLength(50);
  expect(read?.authors?.value[0]).toHaveLength(1000);
});
