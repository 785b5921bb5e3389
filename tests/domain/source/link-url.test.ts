import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanAddress, linkUrl, sourceKey } from '../../../domain/source/link-url.ts';

const source = (url: string, declared?: string) => ({
  url,
  canonicalUrl: declared === undefined ? null : ({ value: declared, from: 'link' } as const),
});

describe('an address without its tracking', () => {
  test.each([
    ['https://a.test/x?utm_source=mail&utm_medium=x', 'https://a.test/x'],
    ['https://a.test/x?id=5&fbclid=abc&page=2', 'https://a.test/x?id=5&page=2'],
    ['https://a.test/x?UTM_Source=a&q=1', 'https://a.test/x?q=1'],
    ['https://a.test/x?_ga=2.1&_gl=1&id=4&srsltid=x&ref_src=y', 'https://a.test/x?id=4'],
    ['https://a.test/x?q=a%20b+c&gclid=1', 'https://a.test/x?q=a%20b+c'],
    ['https://a.test/x?story123&utm_id=1', 'https://a.test/x?story123'],
    ['https://a.test/x?tags[]=1&tags[]=2&ref=17', 'https://a.test/x?tags[]=1&tags[]=2&ref=17'],
    ['https://a.test/x?id=42&ref=home&source=newsletter', 'https://a.test/x?id=42'],
    ['https://a.test/x?ref=main&source=wire-9', 'https://a.test/x?ref=main&source=wire-9'],
    ['https://a.test/x?q=utm_source', 'https://a.test/x?q=utm_source'],
    ['https://a.test/x?', 'https://a.test/x'],
    ['https://dana:secret@a.test/x#:~:text=hello', 'https://a.test/x'],
    ['https://a.test/x?source=politics', 'https://a.test/x?source=politics'],
    ['https://a.test/x#part-2', 'https://a.test/x'],
    ['https://a.test/#/flood', 'https://a.test/#/flood'],
    ['https://a.test/#!/flood', 'https://a.test/#!/flood'],
    ['https://a.test/app#!flood', 'https://a.test/app#!flood'],
    ['https://a.test/?utm_source=x#/flood?utm_medium=y', 'https://a.test/#/flood'],
    ['https://a.test/#/?id=flood&fbclid=1', 'https://a.test/#/?id=flood'],
    ['https://a.test/#/flood:~:text=nine%20winters', 'https://a.test/#/flood'],
    ['https://a.test/#/flood#part-2', 'https://a.test/#/flood'],
    ['https://a.test/#/flood/%C3%A9?x', 'https://a.test/#/flood/%C3%A9?x'],
    ['https://a.test/#/', 'https://a.test/'],
    ['https://a.test/#!', 'https://a.test/'],
    ['https://a.test/#!/?utm_source=x', 'https://a.test/'],
    ['https://wiki.test/wiki/Flood#/media/File:Flood.jpg', 'https://wiki.test/wiki/Flood'],
  ])('%s', (address, clean) => {
    expect(cleanAddress(address)).toBe(clean);
  });

  test('keeps every other parameter byte for byte and in its order', () => {
    const parameter = fc
      .stringMatching(/^[a-tv-z0-9=%[\]+.]{1,8}$/)
      .filter(
        (text) =>
          !/^(fb|g|dc|ms|tw|y|ig|mc|mk|ol|ve|cm|oc|nc|sm|gu|wb|tt|xt|sr)/.test(text) &&
          isDecodable(text),
      );
    fc.assert(
      fc.property(fc.array(parameter, { minLength: 1, maxLength: 4 }), fc.nat(3), (kept, at) => {
        const mixed = kept.toSpliced(at, 0, 'utm_campaign=x');
        expect(cleanAddress(`https://a.test/p?${mixed.join('&')}`)).toBe(
          `https://a.test/p?${kept.join('&')}`,
        );
      }),
    );
  });
});

describe('the link of a post', () => {
  test.each([
    ['no canonical', 'https://a.test/s?utm_source=x', undefined, 'https://a.test/s'],
    ['the canonical', 'https://a.test/s?ref=home', 'https://a.test/s', 'https://a.test/s'],
    ['a relative canonical', 'https://a.test/w/s?x=1', '/w/s', 'https://a.test/w/s'],
    [
      'another form of the host',
      'https://m.a.test/s',
      'https://www.a.test/s',
      'https://www.a.test/s',
    ],
    ['from AMP by host', 'https://amp.a.test/w/s', 'https://a.test/w/s', 'https://a.test/w/s'],
    [
      'from AMP by path',
      'https://a.test/amp/my-story',
      'https://a.test/my-story',
      'https://a.test/my-story',
    ],
    [
      'from AMP at the end',
      'https://a.test/w/my-story/amp',
      'https://a.test/w/my-story',
      'https://a.test/w/my-story',
    ],
    [
      'from AMP by extension',
      'https://a.test/w/my-story.amp',
      'https://a.test/w/my-story.html',
      'https://a.test/w/my-story.html',
    ],
    [
      'to a longer path',
      'https://a.test/?p=123',
      'https://a.test/2017/05/my-story',
      'https://a.test/2017/05/my-story',
    ],
    [
      'without dates',
      'https://a.test/2017/05/06/my-story',
      'https://a.test/my-story',
      'https://a.test/my-story',
    ],
    ['https for http', 'http://a.test/s', 'https://a.test/s', 'https://a.test/s'],
    [
      'its own page',
      'https://a.test/s?page=2&x=1',
      'https://a.test/s?page=2',
      'https://a.test/s?page=2',
    ],
    [
      'its own route',
      'https://a.test/?lang=en#/flood',
      'https://a.test/#/flood',
      'https://a.test/#/flood',
    ],
    [
      'the page of a route',
      'https://a.test/#!/flood',
      'https://a.test/flood',
      'https://a.test/flood',
    ],
    [
      'the first page by number',
      'https://a.test/w/s?page=1',
      'https://a.test/w/s',
      'https://a.test/w/s',
    ],
    ['all on one page', 'https://a.test/w/s?page=all', 'https://a.test/w/s', 'https://a.test/w/s'],
    [
      'what is to be printed',
      'https://a.test/w/s?print=1',
      'https://a.test/w/s',
      'https://a.test/w/s',
    ],
    ['a number that is a post', 'https://a.test/?p=2', 'https://a.test/w/s', 'https://a.test/w/s'],
    [
      'a year at the end',
      'https://a.test/w/s-2026',
      'https://a.test/w/story-2026',
      'https://a.test/w/story-2026',
    ],
  ])('believes %s', (...[, visited, declared, link]) => {
    expect(linkUrl(source(visited, declared))).toBe(link);
  });

  test.each([
    ['the front page', 'https://a.test/world/my-story', 'https://a.test/'],
    ['a section', 'https://a.test/world/my-story', 'https://a.test/world'],
    [
      'a section two steps up',
      'https://a.test/world/europe/my-story',
      'https://a.test/world/europe',
    ],
    ['a shorter page of another name', 'https://a.test/world/my-story', 'https://a.test/latest'],
    ['another site', 'https://a.test/my-story', 'https://b.test/my-story'],
    ['another port', 'https://a.test:8443/s', 'https://a.test/s'],
    ['a host that only ends alike', 'https://a.test/s', 'https://evil-a.test/s'],
    ['a script', 'https://a.test/s', 'javascript:alert(1)'],
    ['one page for all articles', 'https://a.test/article.php?id=5', 'https://a.test/article.php'],
    ['the front page for an article by number', 'https://a.test/?p=123', 'https://a.test/'],
    ['an address with a password', 'https://a.test/s', 'https://u:p@a.test/t'],
    ['the app of a route', 'https://a.test/#/flood', 'https://a.test/'],
    ['an app that is no front page', 'https://a.test/guide/#!/flood', 'https://a.test/guide/'],
    ['another route', 'https://a.test/#/flood', 'https://a.test/#/fire'],
    ...[
      'my-story?page=2',
      'my-story/2/',
      'my-story/page/2',
      'my-story/page-3.html',
      'my-story-2.html',
      'my-story.html?p=2',
      'my-story,seite-2',
      'my-story/seite-2',
      'my-story?id=7&pagina=4',
      'my-story.html?start=20',
      'my-story?offset=10',
      'my-story_2.html',
      'my-story.html/2',
      'my-story/p2',
      'my-story/index2.html',
    ].map((page): [string, string, string] => [
      `the first page for ${page}`,
      `https://a.test/w/${page}`,
      `https://a.test/w/my-story${page.includes('.html') ? '.html' : ''}`,
    ]),
    ['the second page for the third', 'https://a.test/s?page=3', 'https://a.test/s?page=2'],
    ['the second page for the first', 'https://a.test/w/s', 'https://a.test/w/s/2'],
  ])('does not believe %s', (_, visited, declared) => {
    expect(linkUrl(source(visited, declared))).toBe(visited);
  });
});

test('two visits to one article have one key', () => {
  const key = sourceKey(source('https://www.a.test/w/my-story'));
  for (const url of [
    'http://a.test/w/my-story/',
    'https://m.a.test/w/my-story?utm_source=x#:~:text=a',
    'https://a.test/w/my-story?fbclid=1',
  ]) {
    expect(sourceKey(source(url))).toBe(key);
  }
  expect(sourceKey(source('https://amp.a.test/w/my-story/amp', 'https://a.test/w/my-story'))).toBe(
    key,
  );
});

test('two routes of an app are two sources, however they were reached', () => {
  const keys = [
    'https://a.test/#/flood',
    'https://www.a.test/?utm_source=x#/flood/',
    'https://a.test/#/fire',
    'https://a.test/#fire',
  ].map((url) => sourceKey(source(url, 'https://a.test/')));
  expect(keys[1]).toBe(keys[0]);
  expect(new Set(keys).size).toBe(3);
});

test.each([
  'https://b.test/w/my-story',
  'https://a.test/w/my-other-story',
  'https://a.test/w/my-story?page=2',
  'https://a.test:8443/w/my-story',
])('%s is another article', (url) => {
  expect(sourceKey(source(url))).not.toBe(sourceKey(source('https://a.test/w/my-story')));
});

function isDecodable(text: string): boolean {
  try {
    return decodeURIComponent(text) !== '';
  } catch {
    return false;
  }
}
