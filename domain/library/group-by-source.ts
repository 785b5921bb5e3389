import type { SourceRecord } from '../source/source.ts';
import { isPageOf } from './is-page-of.ts';

/** An article with what the library has of it. */
export interface Shelf<Item> {
  readonly source: SourceRecord;
  /** True when it is the article the blogger is looking at. */
  readonly isCurrentPage: boolean;
  readonly items: readonly Item[];
}

/**
 * The clippings grouped by article, in the order given (newest first): the article at `pageUrl`
 * comes first, then each where its newest clipping stands.
 */
export function groupBySource<Item extends { readonly source: SourceRecord }>(
  clippings: readonly Item[],
  pageUrl: string | null,
): readonly Shelf<Item>[] {
  const shelves = Map.groupBy(clippings, ({ source }) => source.id);
  return [...shelves.values()]
    .flatMap((items): Shelf<Item>[] => {
      const source = items[0]?.source;
      if (!source) return [];
      return [{ source, isCurrentPage: isPageOf(source, pageUrl), items }];
    })
    .sort((one, other) => Number(other.isCurrentPage) - Number(one.isCurrentPage));
}
