import { addressKey, sourceKey } from './link-url.ts';
import type { Source, SourceRecord } from './source.ts';

/** The most pages that an entry is known to be on. */
const MAX_PAGES = 20;

/**
 * The pages on which an entry has been read beside others, with the one where it is `seen` now: its
 * clippings are found there again. Nothing for what was read on its own page.
 */
export function seenAt(
  seen: Source,
  known?: Pick<SourceRecord, 'seenAt'>,
): Pick<SourceRecord, 'seenAt'> {
  const before = known?.seenAt ?? [];
  const page = seen.entry ? sourceKey({ url: seen.url, canonicalUrl: null }) : null;
  const pages = page === null || page === addressKey(sourceKey(seen)) ? before : [page, ...before];
  return pages.length > 0 ? { seenAt: [...new Set(pages)].slice(0, MAX_PAGES) } : {};
}
