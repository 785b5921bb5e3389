import type { Annotation } from '../clipping/clipping.ts';
import type { Source } from '../source/source.ts';

/** What the library is asked for, ready to be compared. */
export interface LibraryQuery {
  /** Every one of them must stand somewhere, folded; none for a query that asks for everything. */
  readonly words: readonly string[];
  /** A query that is a tag's own, `#climate policy`, folded; null for any other. Where no clipping has the tag, its words count. */
  readonly tag: string | null;
}

/** What of a clipping a query looks in beside the passage's own words. */
export type Described = Required<Annotation> & {
  readonly source: Pick<Source, 'title' | 'siteName' | 'authors' | 'social'>;
};

/** Reads what was typed into the filter. Case and accents do not matter. */
export function readQuery(typed: string): LibraryQuery {
  const folded = fold(typed);
  const words = folded.split(/\s+/).filter(Boolean);
  return { words, tag: folded.length > 1 && folded.startsWith('#') ? folded : null };
}

/** True for a query that leaves nothing out. */
export const isForAll = ({ words }: LibraryQuery): boolean => words.length === 0;

/** The query for what has this tag. */
export const tagQuery = (tag: string): string => `#${tag}`;

/** True when `typed` asks for what has this tag. */
export const isTagQuery = (typed: string, tag: string): boolean =>
  fold(typed) === fold(tagQuery(tag));

/** False for a record that is broken where a query looks: it must not stop a search for the others. */
export const canBeSearched = ({ note, tags }: Required<Annotation>): boolean =>
  typeof note === 'string' && Array.isArray(tags);

/** True when one of the tags is the very one that the query names. */
export const hasTag = (query: LibraryQuery, tags: readonly string[]): boolean =>
  query.tag !== null && tags.some((tag) => fold(tagQuery(tag)) === query.tag);

/**
 * The query's words that stand neither in the note and tags nor in the article's title, publication,
 * authors or handle: what the passage must have for the clipping to fit. None: it fits already.
 */
export function wordsMissing(
  { words }: LibraryQuery,
  { note, tags, source }: Described,
): readonly string[] {
  const text = fold(
    [
      note,
      ...tags.map(tagQuery),
      source.title?.value,
      source.siteName?.value,
      ...(source.authors?.value ?? []),
      source.social?.value.handle,
    ].join('\n'),
  );
  return words.filter((word) => !text.includes(word));
}

/** True when all these words, folded as a query's are, stand in the passage. */
export function hasWords(passage: string, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = fold(passage);
  return words.every((word) => text.includes(word));
}

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
