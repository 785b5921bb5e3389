import { addressKey, sourceKey } from '../source/link-url.ts';
import type { SourceRecord } from '../source/source.ts';

/** The part of a Source that tells which pages are its own. */
export type Address = Pick<SourceRecord, 'key' | 'url' | 'canonicalUrl' | 'entry'>;

/**
 * True when a page is still the article by its address: the visited one or that which it declares,
 * then or now.
 */
export function isOwnAddress(
  source: Address,
  page: {
    readonly url: string;
    /** The address that the page declares as its own; null when it declares none, or is not asked. */
    readonly declaredUrl: string | null;
  },
): boolean {
  const keys = [source.key, sourceKey(source), sourceKey({ url: source.url, canonicalUrl: null })];
  const declared =
    page.declaredUrl === null ? null : { value: page.declaredUrl, from: 'link' as const };
  return keys.map(addressKey).includes(sourceKey({ url: page.url, canonicalUrl: declared }));
}
