import { expect, it } from 'vitest';
import { shelfName } from '../../../../domain/attribution/shelf-name.ts';
import { linkToPassage } from '../../../../domain/clipping/link-to-passage.ts';
import { isPageOf } from '../../../../domain/library/is-page-of.ts';
import { addressKey, linkUrl, sourceKey } from '../../../../domain/source/link-url.ts';
import { addressToRead } from '../../../../domain/verify/address-to-read.ts';
import { clippingOf, sourceOf } from '../../../builders/clipping.ts';

const PAGE = 'https://hill.test/news/story';
const comment = (link: string | null, mark = '') => ({
  ...sourceOf({
    url: PAGE,
    ...(link !== null && { canonicalUrl: link }),
    title: null,
    authors: ['Rosa L.'],
  }),
  entry: { mark },
});

it('links to the very comment, keeps what leads there, and reads its page again', () => {
  expect(linkUrl(comment(`${PAGE}?utm_source=x#comment-12`))).toBe(`${PAGE}#comment-12`);
  expect(linkUrl(comment(`${PAGE}?pinned_post=7`))).toBe(`${PAGE}?pinned_post=7`);
  expect(addressToRead(comment(`${PAGE}#comment-12`))).toBe(PAGE);
});

it('tells entries of a page apart, by place or by what is known of them, and finds them at the page', () => {
  const keys = [comment(`${PAGE}#1`), comment(`${PAGE}#2`), comment(null, 'a'), comment(null, 'b')];
  expect(new Set(keys.map(sourceKey)).size).toBe(4);
  expect(new Set(keys.map(sourceKey).map(addressKey))).toEqual(
    new Set([sourceKey({ url: PAGE, canonicalUrl: null })]),
  );
});

it('is shown at a page that it was read on beside others', () => {
  const source = { ...sourceOf({ url: 'https://hill.test/a' }), seenAt: ['hill.test'] };
  expect(isPageOf(source, 'https://hill.test/')).toBe(true);
  expect(isPageOf(source, 'https://hill.test/b')).toBe(false);
});

it('adds the way to the words behind the way to the comment', () => {
  const { anchor } = clippingOf('a', ['It sinks.']).clipping;
  const sure = { anchor: { ...anchor, fragment: { prefix: '', start: 'It sinks.', end: '' } } };
  expect(linkToPassage(`${PAGE}#c1`, sure)).toBe(`${PAGE}#c1:~:text=It%20sinks.`);
});

it('is headed by who wrote it where it has no title, at its own address', () => {
  expect(shelfName(comment(`${PAGE}#c1`), 'en')).toMatchObject({
    name: 'Rosa L.',
    source: { url: `${PAGE}#c1`, authors: [] },
  });
});
