import { describe, expect, it } from 'vitest';
import { addressed, planCheck } from '../../../domain/verify/check-plan.ts';
import { sourceOf } from '../../builders/clipping.ts';

const at = (id: string, url: string) => sourceOf({ id, url });
const first = at('1', 'https://wire.test/a');
const second = at('2', 'https://wire.test/b');
const other = at('3', 'https://presse.test/c');
const plan = (pageUrl: string | null) =>
  planCheck([first, second, other].map((source) => addressed(source, pageUrl)));

describe('a check asks', () => {
  it('for each site once, however many articles it has', () => {
    expect(plan(null)).toEqual({
      sourceIds: ['1', '2', '3'],
      clippingIds: null,
      urls: ['https://wire.test/a', 'https://presse.test/c'],
    });
  });

  it('not for the page that the blogger is looking at, which may be read as it is', () => {
    expect(plan('https://presse.test/c?utm_source=mail').urls).toEqual(['https://wire.test/a']);
  });

  it('for no more clippings than are wanted', () => {
    expect(planCheck([addressed(first, null)], ['x']).clippingIds).toEqual(['x']);
  });
});
