import { cleanLine } from '../../domain/markup/clean-text.ts';
import { attributeOf, queryAll } from './dom.ts';

/** The page's meta elements: what they say by what they are called, in lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const LONGEST = 2_000;

/** Reads `<meta>` by `name`, `property` and `itemprop`, empty ones left out, in the document's order. */
export function readMetaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of queryAll(document, 'meta[content]')) {
    const value = cleanLine((attributeOf(meta, 'content') ?? '').slice(0, LONGEST));
    const names = ['property', 'name', 'itemprop'].flatMap((key) => attributeOf(meta, key) ?? []);
    if (value === '') continue;
    for (const name of new Set(names.join(' ').toLowerCase().split(/\s+/))) {
      tags.set(name, [...(tags.get(name) ?? []), value]);
    }
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
