import type { MetaClue } from '../page-clues.ts';

/** What a page's meta elements say by what they are called, in lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

/** Puts meta elements in order by name, empty ones left out, each name's values in the document's order. */
export function readMetaTags(metas: readonly MetaClue[]): MetaTags {
  const tags = new Map<string, string[]>();
  for (const { name, value } of metas) {
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    for (const each of new Set(name.split(/\s+/)))
      tags.set(each, [...(tags.get(each) ?? []), value]);
  }
  return tags;
}

/** What the first of the names that is there says; all its values. */
export function firstTag(tags: MetaTags, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const values = tags.get(name);
    if (values) return values;
  }
  return [];
}

/** What all meta elements say whose name, letters only, matches. */
export const metasNamed = (tags: MetaTags, names: RegExp): readonly string[] =>
  [...tags].flatMap(([name, values]) => (names.test(name.replace(/[^a-z]/g, '')) ? values : []));
