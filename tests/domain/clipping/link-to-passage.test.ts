import { expect, it } from 'vitest';
import { linkToPassage } from '../../../domain/clipping/link-to-passage.ts';
import { clippingOf } from '../../builders/clipping.ts';

const { clipping } = clippingOf('1', ['The bridge is open']);
const anchor = { ...clipping.anchor, fragment: { prefix: '', start: 'The bridge', end: 'open' } };

it('a link leads to the words, behind the route of an app too', () => {
  const words = ':~:text=The%20bridge,open';
  expect(linkToPassage('https://a.test/x', { anchor })).toBe(`https://a.test/x#${words}`);
  expect(linkToPassage('https://a.test/#/flood', { anchor })).toBe(
    `https://a.test/#/flood${words}`,
  );
});
