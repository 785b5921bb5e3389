import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey, linkUrl, sourceKey } from '../../../../domain/source/link-url.ts';
import { networkAt, readPermalink } from '../../../../domain/source/social/permalink.ts';

const DANA = { network: 'x', handle: '@dana', permalink: 'https://x.com/dana/status/17' };
const MASTODON = {
  network: 'mastodon',
  handle: '@dana@social.example',
  permalink: 'https://social.example/@dana/17',
};

describe('the address of a post is read as', () => {
  it.each([
    ['https://x.com/dana/status/17', DANA],
    ['https://twitter.com/dana/status/17', DANA],
    ['https://mobile.twitter.com/dana/status/17?s=20&t=abc', DANA],
    ['http://www.twitter.com/dana/statuses/17', DANA],
    ['https://x.com/dana/status/17/photo/1', DANA],
    ['https://x.com/dana/status/17/analytics#m', DANA],
    [
      'https://bsky.app/profile/dana.bsky.example/post/3krsj7vf6s222?ref_src=embed',
      {
        network: 'bluesky',
        handle: '@dana.bsky.example',
        permalink: 'https://bsky.app/profile/dana.bsky.example/post/3krsj7vf6s222',
      },
    ],
    [
      'https://bsky.app/profile/did%3Aplc%3Aabc123/post/3krsj7vf6s222/liked-by',
      {
        network: 'bluesky',
        handle: '@did:plc:abc123',
        permalink: 'https://bsky.app/profile/did:plc:abc123/post/3krsj7vf6s222',
      },
    ],
    [
      'https://www.threads.net/@dana.example/post/C6nExample1?xmt=AQ',
      {
        network: 'threads',
        handle: '@dana.example',
        permalink: 'https://www.threads.com/@dana.example/post/C6nExample1',
      },
    ],
  ])('%s', (address, post) => {
    expect(readPermalink(address)).toMatchObject(post);
  });

  it.each([
    ['https://social.example/@dana/17', MASTODON],
    ['https://social.example/users/dana/statuses/17', MASTODON],
    ['https://social.example/web/@dana/17', MASTODON],
    ['https://social.example/deck/@dana/17?x=1', MASTODON],
    [
      'https://social.example/@dana@other.example/17',
      {
        network: 'mastodon',
        handle: '@dana@other.example',
        permalink: 'https://social.example/@dana@other.example/17',
      },
    ],
  ])('%s when the page is Mastodon’s', (address, post) => {
    expect(readPermalink(address, { isMastodon: true })).toMatchObject(post);
    expect(readPermalink(address)).toBeNull();
  });
});

it.each([
  'https://x.com/dana',
  'https://x.com/home',
  'https://x.com/i/status/17',
  'https://x.com/i/web/status/17',
  'https://x.com/dana/status/',
  'https://x.com/dana/status/17abc',
  'https://x.com.evil.example/dana/status/17',
  'https://evil.example/x.com/dana/status/17',
  'https://evilx.com/dana/status/17',
  'https://dana@evil.example/dana/status/17',
  'https://bsky.app/profile/dana.bsky.example',
  'https://www.threads.com/@dana.example',
  'https://www.threads.com/t/C6nExample1',
  'https://medium.example/@dana/a-story-17',
  'ftp://x.com/dana/status/17',
  'x.com/dana/status/17',
  '',
])('%s is no post', (address) => {
  expect(readPermalink(address, { isMastodon: /medium/.test(address) })).toBeNull();
});

it('a page of X is never taken for Mastodon’s, whatever it says', () => {
  expect(networkAt('https://x.com/@dana/17', { isMastodon: true })).toBe('x');
  expect(readPermalink('https://x.com/@dana/17', { isMastodon: true })).toBeNull();
});

it('a permalink leads to the same permalink, and nothing that is no address is trouble', () => {
  const host = fc.constantFrom('x.com', 'mobile.twitter.com', 'bsky.app', 'threads.net', 'a.test');
  const step = fc.oneof(
    fc.constantFrom('status', 'post', 'profile', '@dana', '@d@b.test', 'users', 'statuses', '17'),
    fc.string({ maxLength: 5 }),
  );
  const address = fc
    .tuple(host, fc.array(step, { maxLength: 6 }), fc.constantFrom('', '?s=20', '#x', '/?a/b'))
    .map(([at, steps, rest]) => `https://${at}/${steps.join('/')}${rest}`);
  fc.assert(
    fc.property(fc.oneof(address, fc.string()), fc.boolean(), (text, isMastodon) => {
      const post = readPermalink(text, { isMastodon });
      if (!post) return;
      expect(readPermalink(post.permalink, { isMastodon })).toEqual(post);
      expect(post.permalink).not.toMatch(/[?#]/);
    }),
    { numRuns: 1_000 },
  );
});

describe('one post is one source', () => {
  const at = (url: string) => ({ url, canonicalUrl: null });

  it('however it was reached', () => {
    const keys = [
      'https://x.com/dana/status/17',
      'https://mobile.twitter.com/dana/status/17?s=20',
      'https://x.com/dana/status/17/photo/1',
    ].map((url) => sourceKey(at(url)));
    expect(new Set(keys).size).toBe(1);
    expect(linkUrl(at('https://twitter.com/dana/status/17?s=20'))).toBe(
      'https://x.com/dana/status/17',
    );
  });

  it('on a timeline too', () => {
    const source = {
      url: 'https://x.com/dana/lists/politics/all',
      canonicalUrl: { value: 'https://x.com/dana/status/17', from: 'page' },
      social: { value: { network: 'x', handle: '@roe', isQuoted: false }, from: 'page' },
    } as const;
    expect(linkUrl(source)).toBe('https://x.com/dana/status/17');
    expect(addressKey(sourceKey(source))).toBe(sourceKey(at('https://x.com/dana/status/17')));
  });

  it('apart from words of others that stand at its address', () => {
    const by = (handle: string, isQuoted = false) =>
      sourceKey({
        ...at('https://x.com/dana/status/17'),
        social: { value: { network: 'x', handle, isQuoted }, from: 'page' },
      });
    expect(by('@dana')).toBe(by('@Dana'));
    expect(by('@dana')).not.toBe(by('@roe', true));
    expect(by('@dana')).not.toBe(sourceKey(at('https://x.com/dana/status/17')));
  });
});
