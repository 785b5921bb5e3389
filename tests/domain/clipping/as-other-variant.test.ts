import { describe, expect, it } from 'vitest';
import { asOtherVariant, partsToPutBack } from '../../../domain/clipping/as-other-variant.ts';
import type { Clipping } from '../../../domain/clipping/clipping.ts';
import { clippingOf } from '../../builders/clipping.ts';

const lines = (...paragraphs: readonly string[]) => clippingOf('', paragraphs).clipping.markup;
const LEAN: Clipping = {
  ...clippingOf('lean', ['One.', 'Two.']).clipping,
  leftOut: ['an ad', 'hidden text'],
  note: 'Mine.',
  tags: ['ship'],
  otherVariant: { markup: lines('One.', 'Buy now', 'Two.'), leftOut: ['hidden text'] },
};

describe('a clipping with a part left out', () => {
  it('tells which part can be put back, never what nobody saw', () => {
    expect(partsToPutBack(LEAN)).toEqual(['an ad']);
    expect(partsToPutBack({ leftOut: ['hidden text'] })).toEqual([]);
  });

  it('is not changed by putting it back: another clipping has it, with the same note, tags and place', () => {
    const whole = asOtherVariant(LEAN, { id: 'whole', now: 9 });
    expect(whole).toMatchObject({
      id: 'whole',
      text: 'One.\n\nBuy now\n\nTwo.',
      note: 'Mine.',
      tags: ['ship'],
      createdAt: LEAN.createdAt,
      updatedAt: 9,
      otherVariant: { id: 'lean', markup: LEAN.markup },
    });
    expect(LEAN.text).toBe('One.\n\nTwo.');
  });

  it('comes back to its very words when the part is left out again', () => {
    const whole = asOtherVariant(LEAN, { id: 'whole', now: 9 });
    const again = whole && asOtherVariant(whole, { id: 'lean', now: 10 });
    expect(again).toMatchObject({ id: 'lean', text: LEAN.text, markup: LEAN.markup });
    expect(whole && partsToPutBack(whole)).toEqual([]);
  });

  it('has nothing to put back when nothing shown was left out', () => {
    const { otherVariant: _, ...plain } = LEAN;
    expect(asOtherVariant(plain, { id: 'x', now: 1 })).toBe(null);
  });
});
