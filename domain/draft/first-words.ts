/** How many letters of a text stand for the whole, at most. */
const LETTERS = 40;

/** A text's beginning: whole words only, unless the first one is longer than that. */
export function firstWords(words: string): string {
  const letters = [...words];
  if (letters.length <= LETTERS) return words;
  const cut = letters.slice(0, LETTERS + 1).join('');
  return `${/^(.*\S)\s/.exec(cut)?.[1] ?? letters.slice(0, LETTERS).join('')}…`;
}
