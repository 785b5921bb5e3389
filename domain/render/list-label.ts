import type { List } from '../post/post.ts';

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
/** The largest number that Roman numerals of plain letters can say. */
const LARGEST_ROMAN = 3999;

/** What an item of an ordered list is marked with: `4`, `d`, `IV`. What letters cannot say is in figures, as browsers do. */
export function listLabel({ numbering }: Pick<List, 'numbering'>, index: number): string {
  const { numbers, type } = numbering ?? { numbers: [], type: '1' };
  const number = numbers[index] ?? index + 1;
  const isRoman = type === 'i' || type === 'I';
  if (type === '1' || number < 1 || (isRoman && number > LARGEST_ROMAN)) return String(number);
  const small = isRoman ? roman(number) : letters(number);
  return type === 'A' || type === 'I' ? small.toUpperCase() : small;
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

function roman(number: number): string {
  let [rest, written] = [number, ''];
  for (const [worth, letter] of ROMAN) {
    written += letter.repeat(Math.floor(rest / worth));
    rest %= worth;
  }
  return written;
}
