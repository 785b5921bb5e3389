import { cleanLine } from '../../markup/clean-text.ts';
import { plainWords, TITLE_PARTS } from '../plain-words.ts';

/** The letters and digits alone: the same however the words are parted. */
export const lettersOf = (text: string): string => plainWords(text).replaceAll(' ', '');

/** More parts are no title. */
const MOST_PARTS = 8;

/**
 * Each title, and each unbroken row of its parts, by its letters: a page's title says the headline,
 * and often the site, a section or a kicker beside it.
 */
export function titleSpellings(titles: readonly string[]): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const title of titles) {
    const ends = [...title.matchAll(new RegExp(TITLE_PARTS, 'gu'))].slice(0, MOST_PARTS);
    const starts = [0, ...ends.map(({ index, 0: { length } }) => index + length)];
    const stops = [...ends.map(({ index }) => index), title.length];
    for (const start of starts) {
      for (const stop of stops) {
        const text = cleanLine(title.slice(start, stop));
        const letters = lettersOf(text);
        if (letters && !spellings.has(letters)) spellings.set(letters, text);
      }
    }
  }
  return spellings;
}
