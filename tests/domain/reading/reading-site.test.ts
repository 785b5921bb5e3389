import { describe, expect, it } from 'vitest';
import { readSites } from '../../../domain/reading/read-sites.ts';
import {
  EVERYWHERE,
  isReadingOn,
  patternsOf,
  siteOf,
} from '../../../domain/reading/reading-site.ts';

describe('reading mode is on', () => {
  it.each([
    [[], 'https://news.test/story', false],
    [['news.test'], 'https://news.test/story', true],
    [['news.test'], 'http://news.test:8080/', true],
    [['news.test'], 'https://www.news.test/', false],
    [['news.test'], 'https://news.test.evil.test/', false],
    [['news.test'], 'https://evil.test/?news.test', false],
    [[EVERYWHERE], 'https://anything.test/', true],
    [[EVERYWHERE], 'chrome://settings/', false],
    [[EVERYWHERE], 'file:///home/me/page.html', false],
    [[EVERYWHERE], '', false],
  ])('with %j at %s: %s', (sites, address, isOn) => {
    expect(isReadingOn(sites, address)).toBe(isOn);
  });
});

describe('a site', () => {
  it('asks for its own host and no other, and everywhere for everything', () => {
    expect(patternsOf('news.test')).toEqual(['http://news.test/*', 'https://news.test/*']);
    expect(patternsOf(EVERYWHERE)).toEqual(['*://*/*']);
  });

  it('is read back from the store, once, and nothing else is', () => {
    const stored = [
      'b.test',
      'a.test',
      'a.test',
      '*',
      7,
      '',
      'a.test/x',
      '*.test',
      'a.test:80',
      null,
    ];
    expect(readSites(stored)).toEqual(['*', 'a.test', 'b.test']);
    expect(readSites('a.test')).toEqual([]);
  });

  it('is never a pattern for other sites', () => {
    expect(siteOf('https://*.test/')).toBe(null);
  });
});
