import type { DraftRow } from './draft-record.ts';

/** How many letters of a draft's first words stand for a title, at most. */
const LETTERS = 40;

/** What lists call a draft: its title, else its first words and when it was begun, milliseconds since 1970. */
export type DraftName =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'words'; readonly words: string; readonly begun: number }
  | { readonly kind: 'empty'; readonly begun: number };

/** The name as data; the catalogue puts it into words. `opening` is what `openingWords` reads in the body. */
export function draftName({
  title,
  opening,
  createdAt,
}: Pick<DraftRow, 'title' | 'opening' | 'createdAt'>): DraftName {
  if (title.trim()) return { kind: 'title', title: title.trim() };
  const words = shorten(opening);
  return words ? { kind: 'words', words, begun: createdAt } : { kind: 'empty', begun: createdAt };
}

/** Whole words only, unless the first one is longer than that. */
function shorten(words: string): string {
  const letters = [...words];
  if (letters.length <= LETTERS) return words;
  const cut = letters.slice(0, LETTERS + 1).join('');
  return `${/^(.*\S)\s/.exec(cut)?.[1] ?? letters.slice(0, LETTERS).join('')}…`;
}
