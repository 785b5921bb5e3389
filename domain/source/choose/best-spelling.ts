import { inCapitalsOnly } from '../in-capitals-only.ts';
import { squash } from '../plain-words.ts';

/** One key for "Jane Doe" and "J. Doe", who are one person. */
export const shortForm = (name: string): string =>
  squash(name.replace(/^(\p{L})\S* (?=.*\S)/u, '$1 '));

/**
 * The name as the page spells it best among these: with small letters and capitals before capitals only, and
 * with a first name before its initial.
 */
export function bestSpelling(name: string, spellings: readonly string[]): string {
  const same = spellings.filter(
    (other) =>
      squash(other) === squash(name) ||
      (/^\p{L}\.? /u.test(name) && shortForm(other) === shortForm(name)),
  );
  return [name, ...same].reduce((best, other) => (rank(other) > rank(best) ? other : best));
}

function rank(name: string): number {
  const isMixed = /\p{Lu}/u.test(name) && !inCapitalsOnly(name);
  return (isMixed ? 4 : inCapitalsOnly(name) ? 0 : 2) + (/^\p{L}\.? /u.test(name) ? 0 : 1);
}
