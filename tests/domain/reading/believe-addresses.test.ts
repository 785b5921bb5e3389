import { describe, expect, it } from 'vitest';
import { believeAddresses } from '../../../domain/reading/believe-addresses.ts';

const at = (path: string, declared: string | null) => ({
  url: `https://news.test${path}`,
  canonicalUrl: declared === null ? null : `https://news.test${declared}`,
});

/** What is believed of each step, one after the other. */
const believed = (...steps: readonly ReturnType<typeof at>[]) => {
  const believe = believeAddresses();
  return steps.map((step) => believe(step).canonicalUrl?.replace('https://news.test', '') ?? null);
};

describe('the address that a page declares', () => {
  it('is believed when the page is loaded, also another one than the visited', () => {
    expect(believed(at('/m/a', '/a'))).toEqual(['/a']);
  });

  it('is not believed of the next article, when the page forgot to change it', () => {
    expect(believed(at('/a', '/a'), at('/b', '/a'), at('/c', '/a'))).toEqual(['/a', null, null]);
  });

  it('is not believed of the next page of an app, when it was first seen with another', () => {
    expect(believed(at('/#/a', '/a'), at('/#/b', '/a'))).toEqual(['/a', null]);
  });

  it('is believed when it changes a moment after the article, and again on the way back', () => {
    expect(believed(at('/a', '/a'), at('/b', '/a'), at('/b', '/b'), at('/c', '/b'))).toEqual([
      '/a',
      null,
      '/b',
      null,
    ]);
    expect(believed(at('/a', '/a'), at('/b', '/b'), at('/a', '/a'))).toEqual(['/a', '/b', '/a']);
  });

  it('stays believed when only parameters change', () => {
    expect(believed(at('/a', '/a'), at('/a?page=2', '/a'))).toEqual(['/a', '/a']);
  });

  it('may be missing', () => {
    expect(believed(at('/a', null))).toEqual([null]);
  });
});
