import { addressKey, sourceKey } from '../source/link-url.ts';
import type { SourceRecord } from '../source/source.ts';

/** True when the page at `pageUrl`, which the blogger is looking at, shows this article. */
export function isPageOf(
  source: Pick<SourceRecord, 'url' | 'key'>,
  pageUrl: string | null,
): boolean {
  if (pageUrl === null) return false;
  return source.url === pageUrl || (isWeb(pageUrl) && addressKey(source.key) === keyOf(pageUrl));
}

/** The keys under which the store has the article at `pageUrl`; null for what is no page of the web. */
export const keyOfPage = (pageUrl: string | null): string | null =>
  pageUrl !== null && isWeb(pageUrl) ? keyOf(pageUrl) : null;

const isWeb = (address: string): boolean => /^https?:/.test(address);

const keyOf = (pageUrl: string): string => sourceKey({ url: pageUrl, canonicalUrl: null });
