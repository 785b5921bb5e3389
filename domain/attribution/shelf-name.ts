import { linkUrl } from '../source/link-url.ts';
import { publisherHost } from '../source/publisher-host.ts';
import { type Source, type SourceValues, sourceValues } from '../source/source.ts';
import { isPost, posterName } from './poster-name.ts';
import { listNames } from './source-name.ts';

/** How a source is headed where its clippings are listed. */
export interface ShelfName {
  readonly name: string;
  /** What is known of it beside that name; its `url` is where to open it. */
  readonly source: SourceValues;
}

/**
 * An article is headed by its title, at the address where it was read. A post has no title: it is
 * headed by who wrote it, at its own address, since it may have been read on a page of many. So is an
 * entry of a page, where it has no title.
 */
export function shelfName(found: Source, locale: string): ShelfName {
  const source = sourceValues(found);
  const there = isPost(source) || found.entry ? { ...source, url: linkUrl(found) } : source;
  if (!isPost(source)) {
    if (source.title || !found.entry || source.authors.length === 0)
      return { name: source.title ?? publisherHost(source.url), source: there };
    return { name: listNames(source.authors, locale), source: { ...there, authors: [] } };
  }
  if (source.title) return { name: source.title, source: there };
  return { name: posterName(source, locale), source: { ...there, authors: [], social: null } };
}
