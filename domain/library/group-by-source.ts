import type { Clipping, SourcedClipping } from '../clipping/clipping.ts';
import { addressKey, sourceKey } from '../source/link-url.ts';
import type { SourceRecord } from '../source/source.ts';

/** An article with its clippings. */
export interface Shelf {
  readonly source: SourceRecord;
  /** True when it is the article the blogger is looking at. */
  readonly isCurrentPage: boolean;
  readonly clippings: readonly Clipping[];
}

/**
 * The clippings grouped by article, in the order given (newest first): the article at `pageUrl`
 * comes first, then each where its newest clipping stands.
 */
export function groupBySource(
  clippings: readonly SourcedClipping[],
  pageUrl: string | null,
): readonly Shelf[] {
  const pageKey =
    pageUrl && /^https?:/.test(pageUrl) && sourceKey({ url: pageUrl, canonicalUrl: null });
  const shelves = new Map<string, Clipping[]>();
  for (const { clipping, source } of clippings) {
    const shelf = shelves.get(source.id);
    if (shelf) shelf.push(clipping);
    else shelves.set(source.id, [clipping]);
  }
  const sources = new Map(clippings.map(({ source }) => [source.id, source]));
  return [...shelves]
    .flatMap(([id, grouped]): Shelf[] => {
      const source = sources.get(id);
      if (!source) return [];
      const isCurrentPage = source.url === pageUrl || addressKey(source.key) === pageKey;
      return [{ source, isCurrentPage, clippings: grouped }];
    })
    .sort((one, other) => Number(other.isCurrentPage) - Number(one.isCurrentPage));
}
