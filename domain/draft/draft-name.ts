import type { DraftRow } from './draft-record.ts';
import { firstWords } from './first-words.ts';

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
  const words = firstWords(opening);
  return words ? { kind: 'words', words, begun: createdAt } : { kind: 'empty', begun: createdAt };
}
