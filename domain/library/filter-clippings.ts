import type { SourcedClipping } from '../clipping/clipping.ts';

/**
 * The clippings in which every word of `query` stands somewhere: in the passage, its note and tags, or
 * the article's title, publication, authors or handle. A query that is a tag's own, `#ship`, finds what
 * has that very tag. Case and accents do not matter. `held` is the id of a clipping that stays in any
 * case: one that is being edited must not vanish under the hand.
 */
export function filterClippings(
  clippings: readonly SourcedClipping[],
  query: string,
  held: string | null = null,
): readonly SourcedClipping[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return clippings;
  const hasTag = ({ clipping }: SourcedClipping) =>
    clipping.tags.some((tag) => isTagQuery(query, tag));
  const hasWords = (clipping: SourcedClipping) => {
    const text = fold(searchText(clipping));
    return words.every((word) => text.includes(word));
  };
  const fits = clippings.some(hasTag) ? hasTag : hasWords;
  return clippings.filter((one) => one.clipping.id === held || fits(one));
}

/** The query for what has this tag. */
export const tagQuery = (tag: string): string => `#${tag}`;

/** True when `query` asks for what has this tag. */
export const isTagQuery = (query: string, tag: string): boolean =>
  fold(query) === fold(tagQuery(tag));

const searchText = ({ clipping, source }: SourcedClipping): string =>
  [
    clipping.text,
    clipping.note,
    ...clipping.tags.map(tagQuery),
    source.title?.value,
    source.siteName?.value,
    ...(source.authors?.value ?? []),
    source.social?.value.handle,
  ].join('\n');

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .trim();
