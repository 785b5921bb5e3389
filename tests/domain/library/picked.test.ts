import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bySource,
  NOTHING_PICKED,
  type Picked,
  pickUntil,
  togglePicked,
} from '../../../domain/library/picked.ts';

const ORDER = ['a', 'b', 'c', 'd', 'e', 'f'];
const id = fc.constantFrom(...ORDER);
/** What a hand may have done before: `true` is a press with Shift. */
const presses = fc.array(fc.tuple(id, fc.boolean()), { maxLength: 12 });
const pickedBy = (done: readonly (readonly [string, boolean])[]): Picked =>
  done.reduce(
    (picked, [one, isRange]) =>
      isRange ? pickUntil(picked, one, ORDER) : togglePicked(picked, one),
    NOTHING_PICKED,
  );

describe('clippings are chosen', () => {
  it('one by one, in the order of the presses', () => {
    expect(togglePicked(togglePicked(NOTHING_PICKED, 'c'), 'a').ids).toEqual(['c', 'a']);
  });

  it('and let go of by the same press', () => {
    fc.assert(
      fc.property(presses, id, (done, one) => {
        const before = pickedBy(done);
        const twice = togglePicked(togglePicked(before, one), one);
        expect([...twice.ids].sort()).toEqual([...before.ids].sort());
      }),
    );
  });

  it('from the last one to this one, either way', () => {
    expect(pickUntil(togglePicked(NOTHING_PICKED, 'b'), 'd', ORDER).ids).toEqual(['b', 'c', 'd']);
    expect(pickUntil(togglePicked(NOTHING_PICKED, 'd'), 'b', ORDER).ids).toEqual(['d', 'c', 'b']);
  });

  it('alone, where the last one is not shown any more', () => {
    expect(pickUntil({ ids: ['x'], last: 'x' }, 'c', ORDER).ids).toEqual(['x', 'c']);
  });

  it('once each, and a range takes nothing away', () => {
    fc.assert(
      fc.property(presses, id, (done, one) => {
        const before = pickedBy(done);
        const { ids } = pickUntil(before, one, ORDER);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.slice(0, before.ids.length)).toEqual(before.ids);
        expect(ids).toContain(one);
      }),
    );
  });
});

it('what was chosen goes into the draft article by article, each where its first was chosen', () => {
  const items = ['w1', 'p1', 'w2', 'q1', 'p2'].map((name) => ({ name, sourceId: name[0] ?? '' }));
  expect(bySource(items).map(({ name }) => name)).toEqual(['w1', 'w2', 'p1', 'p2', 'q1']);
});
