import type { SourcedClipping } from '../clipping/clipping.ts';

/**
 * The clippings in which every word of `query` stands somewhere: in the passage, its note, or the
 * article's title, publication, authors or handle. Case and accents do not matter.
 */
export function filterClippings(
  clippings: readonly SourcedClipping[],
  query: string,
): readonly SourcedClipping[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return clippings;
  return clippings.filter((clipping) => {
    const text = fold(searchText(clipping));
    return words.every((word) => text.includes(word));
  });
}

const searchText = ({ clipping, source }: SourcedClipping): string =>
  [
    clipping.text,
    clipping.note,
    source.title?.value,
    source.siteName?.value,
    ...(source.authors?.value ?? []),
    source.social?.value.handle,
  ].join('\n');

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
