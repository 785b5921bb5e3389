import { isPageOf } from '../library/is-page-of.ts';
import { siteOf } from '../reading/reading-site.ts';
import type { SourceRecord } from '../source/source.ts';
import { addressToRead } from './address-to-read.ts';

/** What a check is about to read, before anybody is asked for it. */
export interface CheckPlan {
  readonly sourceIds: readonly string[];
  /** The clippings to look for; null for all that the articles have in the library. */
  readonly clippingIds: readonly string[] | null;
  /** One address of each site that has to be asked: all sites can be allowed in one question. */
  readonly urls: readonly string[];
}

/** An article as a plan needs it: thousands of them are light. */
export interface Addressed {
  readonly sourceId: string;
  /** Where it is read again; null when the page the blogger is looking at shows it and may be read as it is. */
  readonly url: string | null;
}

/** What of an article goes into a plan; `pageUrl` is the page the blogger is looking at, if known. */
export const addressed = (source: SourceRecord, pageUrl: string | null): Addressed => ({
  sourceId: source.id,
  url: isPageOf(source, pageUrl) ? null : addressToRead(source),
});

/** The plan to read these articles again, for all of their clippings or for some. */
export function planCheck(
  articles: readonly Addressed[],
  clippingIds: readonly string[] | null = null,
): CheckPlan {
  const bySite = new Map<string, string>();
  for (const { url } of articles) {
    const site = url === null ? null : siteOf(url);
    if (url !== null && site !== null && !bySite.has(site)) bySite.set(site, url);
  }
  return {
    sourceIds: articles.map(({ sourceId }) => sourceId),
    clippingIds,
    urls: [...bySite.values()],
  };
}
