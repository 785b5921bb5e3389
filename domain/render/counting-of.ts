import type { SteadyList } from './steady-lists.ts';

/** What a list's tag says of how it counts, with a space before it; '' when HTML counts so by itself. */
export function countingOf({ ordered, numbering, start, isReversed, items }: SteadyList): string {
  if (!ordered) return '';
  const type = numbering?.type ?? '1';
  return [
    isReversed ? ' reversed' : '',
    start === (isReversed ? items.length : 1) ? '' : ` start="${start}"`,
    type === '1' ? '' : ` type="${type}"`,
  ].join('');
}
