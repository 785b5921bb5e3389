/** The direction in which a line of text is written. */
export type Direction = 'ltr' | 'rtl';

/** Letters of the scripts that run from right to left; their digits do not. */
const RIGHT_TO_LEFT =
  /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}\p{sc=Rohg}\p{sc=Samr}\p{sc=Mand}]/u;

/** The share of letters from which on they speak against the language that is said. */
const PLAIN_SHARE = 0.75;

const opposite = (direction: Direction): Direction => (direction === 'rtl' ? 'ltr' : 'rtl');

/**
 * The direction of a paragraph: that which is usual in its language, unless more than three quarters of
 * its letters run the other way. The first letter alone would turn a Hebrew sentence that begins
 * with "Google", and a language alone all that a page declares wrongly.
 */
export function directionOfText(text: string, usual: Direction): Direction {
  const letters = text.match(/\p{L}/gu) ?? [];
  const others = letters.filter((letter) => directionOfLetter(letter) !== usual).length;
  return others > letters.length * PLAIN_SHARE ? opposite(usual) : usual;
}

/** Whether some letter of the text runs against the direction. */
export const runsAgainst = (text: string, direction: Direction): boolean =>
  (text.match(/\p{L}/gu) ?? []).some((letter) => directionOfLetter(letter) !== direction);

const directionOfLetter = (letter: string): Direction =>
  RIGHT_TO_LEFT.test(letter) ? 'rtl' : 'ltr';
