import type { PageAddress, PageClipping } from '../../domain/reading/page-clipping.ts';
import { passageToText } from '../../domain/render/passage-to-text.ts';
import { postKeys, sourceKey } from '../../domain/source/link-url.ts';
import { findClippings } from './clippings.ts';
import { db } from './database.ts';

/**
 * The clippings of the article that a page shows, oldest first. The article is known by the address
 * that the page declares, where that can be believed, and by the visited one.
 */
export async function clippingsOfPage({
  url,
  canonicalUrl,
}: PageAddress): Promise<readonly PageClipping[]> {
  const declared = canonicalUrl === null ? null : { value: canonicalUrl, from: 'link' as const };
  const keys = [sourceKey({ url, canonicalUrl: declared }), sourceKey({ url, canonicalUrl: null })];
  const sources = await db.sources
    .where('key')
    .anyOf(keys)
    .or('key')
    .startsWithAnyOf(keys.map(postKeys))
    .or('seenAt')
    .anyOf(keys)
    .distinct()
    .primaryKeys();
  const rows = await db.clippings
    .where('[sourceId+alive]')
    .anyOf(sources.map((id) => [id, 1]))
    .toArray();
  const found = await findClippings(rows.map(({ id }) => id));
  return [...found.values()]
    .map(({ clipping }) => clipping)
    .toSorted((one, other) => one.createdAt - other.createdAt)
    .map(({ id, markup, anchor, note, tags }) => {
      const text = passageToText(markup);
      return { id, text, anchor, note, tags };
    });
}
