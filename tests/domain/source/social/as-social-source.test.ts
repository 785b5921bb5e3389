import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAs } from '../../../../domain/schema/read-as.ts';
import { asSocialSource } from '../../../../domain/source/social/as-social-source.ts';
import type { PostClues } from '../../../../domain/source/social/post-clues.ts';
import { POST_CLUES } from '../../../../domain/source/social/read-post-clues.ts';
import { type Source, sourceValues } from '../../../../domain/source/source.ts';
import { cluesOf, metasOf } from '../../../builders/clues.ts';

/** What is read from a page without asking about posts. */
const page = (url: string): Source => ({
  url,
  canonicalUrl: null,
  title: { value: 'Home', from: 'page' },
  siteName: { value: 'Some site', from: 'open-graph' },
  authors: { value: ['Somebody Else'], from: 'json-ld' },
  publishedTime: { value: '2020-01-01', from: 'page' },
  modifiedTime: { value: '2020-01-02', from: 'meta' },
  lang: { value: 'de', from: 'page' },
  accessedTime: '2026-01-01T00:00:00.000Z',
});

const link = (href: string, text = '', time = '') => ({ href, text, time });

const post = (clues: Partial<PostClues>): PostClues => ({
  links: [],
  by: '',
  time: '',
  lang: '',
  isMastodon: false,
  ...clues,
});

const read = (
  url: string,
  clues: Partial<PostClues>,
  declared: Readonly<Record<string, string>> = {},
) =>
  asSocialSource(page(url), {
    post: readAs(POST_CLUES, post(clues)),
    clues: cluesOf({ metas: metasOf(declared) }),
  });

const TIME = '2024-05-06T07:12:44.000Z';
const xPost = {
  by: 'Dana Example@dana·May 6',
  links: [
    link('/dana', 'Dana Example'),
    link('/dana', '@dana'),
    link('/dana/status/17', 'May 6', TIME),
  ],
};

describe('a passage in a post', () => {
  it('has the post’s author, handle, time and address, and no title', () => {
    expect(sourceValues(read('https://x.com/home', xPost))).toMatchObject({
      url: 'https://x.com/home',
      canonicalUrl: 'https://x.com/dana/status/17',
      title: null,
      siteName: 'X',
      authors: ['Dana Example'],
      publishedTime: TIME,
      modifiedTime: null,
      social: { network: 'x', handle: '@dana', isQuoted: false },
    });
  });

  it('stays an article’s where no post is around it', () => {
    const source = page('https://x.com/home');
    expect(asSocialSource(source, { post: null, clues: cluesOf() })).toBe(source);
    expect(asSocialSource(source, { clues: cluesOf() })).toBe(source);
  });

  it.each([
    ['another site', 'https://evil.example/'],
    ['a site that looks like it', 'https://x.com.evil.example/home'],
  ])('is not believed on %s', (_, url) => {
    const links = xPost.links.map((one) => ({ ...one, href: `https://x.com${one.href}` }));
    for (const isMastodon of [true, false]) {
      expect(read(url, { ...xPost, links, isMastodon }).social).toBeUndefined();
    }
  });

  it('on a server that only pretends to be Mastodon’s is that server’s, and nobody else’s', () => {
    const links = [
      link('/@dana', 'Dana @dana@mastodon.example'),
      link('https://mastodon.example/@dana/97914373013504000', 'May 6', TIME),
      link('/@dana/97914373013504000', 'May 6', TIME),
    ];
    const source = read('https://evil.example/@dana/97914373013504000', {
      links,
      isMastodon: true,
    });
    expect(source.social?.value.handle).toBe('@dana@evil.example');
    expect(source.canonicalUrl?.value).toBe('https://evil.example/@dana/97914373013504000');
  });

  it('has the handle of a server that has people under its parent’s name', () => {
    const links = [
      link('/@dana', 'Dana @dana@city.example'),
      link('/@dana/97914373013504000', '', TIME),
    ];
    const source = read('https://social.city.example/home', { links, isMastodon: true });
    expect(source.social?.value.handle).toBe('@dana@city.example');
  });

  it('that is quoted in another is of whom it quotes, read at the other’s address', () => {
    const source = read('https://x.com/home', {
      ...xPost,
      by: 'Roe @ home@roe·May 5',
      time: '2024-05-05T18:00:00.000Z',
    });
    expect(sourceValues(source)).toMatchObject({
      authors: ['Roe @ home'],
      canonicalUrl: 'https://x.com/dana/status/17',
      publishedTime: '2024-05-05T18:00:00.000Z',
      social: { handle: '@roe', isQuoted: true },
    });
  });

  it('that is quoted has no time rather than the time of the other', () => {
    expect(read('https://x.com/home', { ...xPost, by: 'Roe@roe' }).publishedTime).toBeNull();
  });

  it.each([
    ['the language that it declares', 'fr', 'fr'],
    ['the page’s where it declares none', '', 'de'],
    ['the page’s where there are no words to speak of', 'qme', 'de'],
  ])('has %s', (_, lang, expected) => {
    expect(read('https://x.com/home', { ...xPost, lang }).lang?.value).toBe(expected);
  });
});

describe('on Bluesky, which marks no time', () => {
  const visited = 'https://bsky.app/profile/dana.example/post/3krsj7vf6s222';
  const dana = [
    link('/profile/dana.example', ''),
    link('/profile/dana.example', 'Dana Example@dana.example'),
  ];

  it('the visited post is the one whose poster the address names', () => {
    const links = [...dana, link('/profile/dana.example/post/3krrrrrrrr222', 'my note')];
    const source = read(visited, { links });
    expect(source.canonicalUrl?.value).toBe(visited);
    expect(source.publishedTime).toEqual({ value: TIME, from: 'address' });
  });

  it('a person whom the address names by number is shown by handle', () => {
    const number = 'https://bsky.app/profile/did:plc:abc/post/3krsj7vf6s222';
    const source = read(number, { links: dana });
    expect(source.canonicalUrl?.value).toBe(number);
    expect(source.social?.value).toEqual({
      network: 'bluesky',
      handle: '@dana.example',
      isQuoted: false,
    });
  });

  it('what the page declares counts for the post that it is about only', () => {
    const declared = {
      'og:url': visited,
      'og:title': 'Dana Example (@dana.example)',
      'article:published_time': '2024-05-06T07:12:50Z',
    };
    expect(read(visited, { links: dana }, declared).publishedTime).toEqual({
      value: '2024-05-06T07:12:50Z',
      from: 'meta',
    });
    const later = 'https://bsky.app/profile/dana.example/post/3krsqvdtxk222';
    expect(read(later, { links: dana }, declared).publishedTime).toEqual({
      value: '2024-05-06T09:30:00.000Z',
      from: 'address',
    });
  });

  it('a post by another without an address of its own is not taken for the visited one', () => {
    const roe = [link('/profile/roe.example', 'Roe@roe.example')];
    expect(read(visited, { links: roe }).social).toBeUndefined();
  });
});

describe('the name', () => {
  const threads = (text: string, title: string) =>
    read(
      'https://www.threads.com/@dana/post/C6nExample1',
      { links: [link('/@dana', text), link('/@dana/post/C6nExample1', '2d', TIME)] },
      { 'og:url': 'https://www.threads.com/@dana/post/C6nExample1', 'og:title': title },
    ).authors?.value ?? null;

  it.each([
    {
      promise: 'is the page title’s where the post has a handle only',
      text: 'dana',
      title: 'Dana Example (@dana) on Threads',
      name: 'Dana Example',
    },
    { promise: 'is unknown where the title names another', text: 'dana', title: 'Roe (@roe)' },
    { promise: 'is unknown where it is the handle again', text: '@dana', title: 'dana (@dana)' },
    { promise: 'is no line about a repost', text: 'Dana reposted' },
    {
      promise: 'is text, whatever it says',
      text: '<b>Dana</b> [x](y) 🗳️@dana',
      name: '<b>Dana</b> [x](y) 🗳️',
    },
    { promise: 'turns nothing round', text: '\u202EanaD\u202C \u2067\u2066@dana', name: 'anaD' },
  ])('$promise', ({ text, title = '', name }) => {
    expect(threads(text, title)).toEqual(name === undefined ? null : [name]);
  });
});

it('nothing that a page sends in place of clues is trouble', () => {
  const odd = fc.oneof(fc.string(), fc.constantFrom(null, undefined, 17, [], {}, [[1]], true));
  const hrefs = ['/@a/1', '/a/status/1', '//', ':', 'https://x.com/a/status/1', 'javascript:1'];
  const link = fc.record({ href: fc.oneof(fc.constantFrom(...hrefs), odd), text: odd, time: odd });
  const links = fc.array(fc.oneof(link, odd), { maxLength: 5 });
  const clues = fc.record({ links, by: odd, time: odd, lang: odd, isMastodon: odd });
  const url = fc.constantFrom('https://x.com/home', 'https://a.test/@a/1', 'https://bsky.app/');
  fc.assert(
    fc.property(url, fc.oneof(clues, odd), (at, sent) => {
      const read = readAs(POST_CLUES, sent);
      expect(readAs(POST_CLUES, JSON.parse(JSON.stringify(read)))).toEqual(read);
      const source = asSocialSource(page(at), { post: read, clues: cluesOf() });
      expect(new URL(source.canonicalUrl?.value ?? at).protocol).toBe('https:');
    }),
  );
});
