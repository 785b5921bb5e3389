import { textOf } from '../markup/text-of.ts';
import { restored } from '../record/record.ts';
import type { Clipping } from './clipping.ts';

/**
 * The clipping as a new one of that id that is cut the other way; null when there is no other. The
 * words of a clipping never change, as drafts quote them: putting parts back makes another clipping
 * of the same passage, with the same note and tags, in the same place of the library.
 */
export function asOtherVariant(
  clipping: Clipping,
  { id, now }: { id: string; now: number },
): Clipping | null {
  const { otherVariant, markup, leftOut } = clipping;
  if (!otherVariant) return null;
  return {
    ...clipping,
    id,
    text: textOf(otherVariant.markup),
    markup: otherVariant.markup,
    leftOut: otherVariant.leftOut,
    otherVariant: { id: clipping.id, markup, leftOut },
    rev: 1,
    ...restored(now),
  };
}

/** The parts that the clipping's other cut has and it has not, as in `leftOut`; none when it has all. */
export const partsToPutBack = ({
  leftOut,
  otherVariant,
}: Pick<Clipping, 'leftOut' | 'otherVariant'>): readonly string[] =>
  otherVariant ? leftOut.filter((part) => !otherVariant.leftOut.includes(part)) : [];
