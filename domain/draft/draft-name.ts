import type { Draft, DraftBody } from './draft.ts';

/** How many letters of a draft's first words stand for a title, at most. */
const LETTERS = 40;

/** What lists call a draft: its title, else its first words and when it was begun, milliseconds since 1970. */
export type DraftName =
  | { readonly kind: 'title'; readonly title: string }
  | { readonly kind: 'words'; readonly words: string; readonly begun: number }
  | { readonly kind: 'empty'; readonly begun: number };

/** The name as data; the catalogue puts it into words. Never throws, also for a body that no schema knows. */
export function draftName({
  title,
  body,
  createdAt,
}: Pick<Draft, 'title' | 'body' | 'createdAt'>): DraftName {
  if (title.trim()) return { kind: 'title', title: title.trim() };
  const words = shorten(firstWords(body.content ?? []));
  return words ? { kind: 'words', words, begun: createdAt } : { kind: 'empty', begun: createdAt };
}

/** The text of the first block that has any. */
function firstWords(blocks: readonly unknown[]): string {
  for (const block of blocks) {
    const words = textOf(block).replace(/\s+/g, ' ').trim();
    if (words) return words;
  }
  return '';
}

function textOf(node: unknown): string {
  const { text, content } = (node ?? {}) as Partial<Record<keyof DraftBody | 'text', unknown>>;
  if (typeof text === 'string') return text;
  return Array.isArray(content) ? content.map(textOf).join('') : '';
}

/** Whole words only, unless the first one is longer than that. */
function shorten(words: string): string {
  const letters = [...words];
  if (letters.length <= LETTERS) return words;
  const cut = letters.slice(0, LETTERS + 1).join('');
  return `${/^(.*\S)\s/.exec(cut)?.[1] ?? letters.slice(0, LETTERS).join('')}…`;
}
