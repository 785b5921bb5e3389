import { describe, expect, it } from 'vitest';
import { addressToRead } from '../../../domain/verify/address-to-read.ts';

const LINK = { from: 'page' } as const;

describe('a source is read again', () => {
  it('where it was read, without what tracks the reader', () => {
    const url = 'https://news.example/story?utm_source=letter#top';
    const canonicalUrl = { ...LINK, value: 'https://elsewhere.example/copy' };
    expect(addressToRead({ url, canonicalUrl })).toBe('https://news.example/story');
  });

  it('at the post’s own address when it was clipped from a timeline', () => {
    const url = 'https://x.com/home';
    const canonicalUrl = { ...LINK, value: 'https://x.com/dana/status/17' };
    const social = { ...LINK, value: { network: 'x', handle: '@dana', isQuoted: false } } as const;
    expect(addressToRead({ url, canonicalUrl, social })).toBe('https://x.com/dana/status/17');
  });
});
