/** A word's place in a text. */
export interface WordPlace {
  readonly from: number;
  readonly to: number;
}

/** How much around a text tells whether its first and last words are whole, in UTF-16 units. */
const AROUND = 20;

/** Nothing around a text: its first and last words are whole. */
export const whole = ['', ''] as const;

/** The whole words of a text as browsers part them, given what stands before and after it. */
export function wordsOf(
  text: string,
  [before, after]: readonly [before: string, after: string],
): readonly WordPlace[] {
  const near = before.slice(-AROUND);
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(`${near}${text}${after.slice(0, AROUND)}`))
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ from: index, to: index + segment.length }))
    .map(({ from, to }) => ({ from: from - near.length, to: to - near.length }))
    .filter(({ from, to }) => from >= 0 && to <= text.length);
}
