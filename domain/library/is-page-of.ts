import { addressKey, sourceKey } from '../source/link-url.ts';
import type { SourceRecord } from '../source/source.ts';

/** True when the page at `pageUrl`, which the blogger is looking at, shows this article, be it among others. */
export function isPageOf(
  source: Pick<SourceRecord, 'url' | 'key' | 'seenAt'>,
  pageUrl: string | null,
): boolean {
  if (pageUrl === null) return false;
  if (source.url === pageUrl) return true;
  const key = keyOfPage(pageUrl);
  return key !== null && [addressKey(source.key), ...(source.seenAt ?? [])].includes(key);
}

/** The keys under which the store has the article at `pageUrl`; null for what is no page of the web. */
export const keyOfPage = (pageUrl: string | null): string | null =>
  pageUrl !== null && isWeb(pageUrl) ? keyOf(pageUrl) : null;

const isWeb = (address: string): boolean => /^https?:/.test(address);

const keyOf = (pageUrl: string): string => sourceKey({ url: pageUrl, canonicalUrl: null });
