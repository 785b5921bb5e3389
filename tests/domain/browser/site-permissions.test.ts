import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCovered, patternOf, siteOfPattern } from '../../../domain/browser/match-pattern.ts';
import {
  blogsWithout,
  sitePermissions,
  toGiveBack,
} from '../../../domain/browser/site-permissions.ts';

const BLOG = { name: 'Onward', url: 'https://onward.example/blog' };
const NONE = { blogs: [], reading: [] };

describe('the sites that are allowed', () => {
  it('are listed with what for, also where that is several things', () => {
    const granted = [
      'https://onward.example/*',
      'http://paper.example/*',
      'https://paper.example/*',
      'https://once.example/*',
    ];
    const needs = {
      blogs: [BLOG, { name: 'Paper', url: 'https://paper.example' }],
      reading: ['paper.example'],
    };
    expect(sitePermissions(granted, needs)).toEqual(
      [
        {
          site: 'onward.example',
          patterns: ['https://onward.example/*'],
          isAllowed: true,
          reasons: [{ kind: 'blog', name: 'Onward' }],
        },
        {
          site: 'once.example',
          patterns: ['https://once.example/*'],
          isAllowed: true,
          reasons: [{ kind: 'once' }],
        },
        {
          site: 'paper.example',
          patterns: ['http://paper.example/*', 'https://paper.example/*'],
          isAllowed: true,
          reasons: [{ kind: 'blog', name: 'Paper' }, { kind: 'reading' }],
        },
      ].sort((one, other) => (one.site < other.site ? -1 : 1)),
    );
  });

  it('say of a blog that it is not allowed any more', () => {
    expect(sitePermissions([], { blogs: [BLOG], reading: [] })).toMatchObject([
      { site: 'onward.example', patterns: ['https://onward.example/*'], isAllowed: false },
    ]);
  });

  it('may be all, which no single blog is the reason for, and which reaches every blog', () => {
    const needs = { blogs: [BLOG], reading: ['*'] };
    expect(sitePermissions(['*://*/*'], needs)).toMatchObject([
      { site: '*', reasons: [{ kind: 'reading' }] },
    ]);
    expect(blogsWithout(['*://*/*'], needs)).toEqual([]);
  });
});

describe('what is given back', () => {
  it('is the permission for every site, though a blog lies within it, and not the blog’s own', () => {
    const granted = ['*://*/*', 'https://onward.example/*'];
    expect(toGiveBack(['*://*/*'], granted, { blogs: [BLOG], reading: [] })).toEqual(['*://*/*']);
  });

  it('is that one also where the browser holds it in two halves', () => {
    const halves = ['http://*/*', 'https://*/*'];
    expect(toGiveBack(['*://*/*'], halves, NONE)).toEqual(halves);
  });

  it('is nothing that is not held, nor needed', () => {
    const patterns = ['http://onward.example/*', 'https://onward.example/*'];
    expect(toGiveBack(patterns, patterns, { blogs: [BLOG], reading: [] })).toEqual([patterns[0]]);
    expect(toGiveBack(patterns, patterns, { blogs: [BLOG], reading: ['onward.example'] })).toEqual(
      [],
    );
    expect(toGiveBack(patterns, [], NONE)).toEqual([]);
  });

  it('never takes from a blog what it is reached by of its own', () => {
    const host = fc.constantFrom('a.example', 'b.example', 'c.example');
    const url = fc
      .tuple(fc.constantFrom('http', 'https'), host)
      .map(([scheme, name]) => `${scheme}://${name}/`);
    fc.assert(
      fc.property(fc.array(url), fc.array(url), fc.array(url), (held, asked, blogs) => {
        const granted = [...new Set(held.map(patternOf))];
        const needs = { blogs: blogs.map((one) => ({ name: one, url: one })), reading: [] };
        const gone = toGiveBack(asked.map(patternOf), granted, needs);
        const left = granted.filter((one) => !gone.includes(one));
        expect(blogsWithout(left, needs)).toEqual(blogsWithout(granted, needs));
        expect(gone.every((one) => granted.includes(one))).toBe(true);
      }),
    );
  });
});

describe('a match pattern', () => {
  it.each([
    ['https://a.example/*', 'a.example'],
    ['*://*.a.example/*', '*.a.example'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s stands for %s', (pattern, site) => {
    expect(siteOfPattern(pattern)).toBe(site);
  });

  it.each([
    ['https://a.example/*', ['*://*/*'], true],
    ['https://a.example/*', ['<all_urls>'], true],
    ['https://a.example/*', ['http://a.example/*'], false],
    ['https://x.a.example/*', ['*://*.a.example/*'], true],
    ['https://a.example/*', ['*://*.a.example/*'], true],
    ['https://ba.example/*', ['*://*.a.example/*'], false],
    ['*://*/*', ['https://a.example/*'], false],
  ])('%s is covered by %s: %s', (pattern, granted, isSo) => {
    expect(isCovered(pattern, granted)).toBe(isSo);
  });
});
