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
      'from page two',
      'https://a.test/w/my-story/2',
      'https://a.test/w/my-story',
      'https://a.test/w/my-story',
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
