import { expect, it } from 'vitest';
import { inHouseSpelling } from '../../../domain/source/same-house.ts';
import type { Origin, SourceRecord } from '../../../domain/source/source.ts';
import { sourceOf } from '../../builders/clipping.ts';

const called = (value: string, createdAt: number, from: Origin = 'open-graph'): SourceRecord => ({
  ...sourceOf(),
  createdAt,
  siteName: { value, from },
});

/** What a new article is called after by the house's earlier ones. */
const spelt = (name: string, earlier: readonly SourceRecord[], from: Origin = 'json-ld') =>
  inHouseSpelling(called(name, 9, from), earlier).siteName?.value;

it('a house keeps the spelling that was read first', () => {
  expect(spelt('HILL POST', [called('Hill Post', 2), called('hill post', 3)])).toBe('Hill Post');
  expect(spelt('The Hill Post', [called('Hill Post', 2)])).toBe('Hill Post');
});

it("the blogger's spelling goes before it", () => {
  expect(spelt('HILL POST', [called('Hill Post', 2), called('HillPost', 3, 'blogger')])).toBe(
    'HillPost',
  );
});

it('another name stays, and what the blogger says of this article', () => {
  expect(spelt('Vale Post', [called('Hill Post', 2)])).toBe('Vale Post');
  expect(spelt('HILL POST', [called('Hill Post', 2)], 'blogger')).toBe('HILL POST');
  expect(
    inHouseSpelling({ ...called('x', 1), siteName: null }, [called('', 2)]).siteName,
  ).toBeNull();
});
