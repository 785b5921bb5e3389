import { homeAddress, linkUrl } from '../source/link-url.ts';
import type { Source } from '../source/source.ts';

/**
 * Where a source's words are read again: where they were read, a copy's at its publisher; as timelines
 * and front pages move on, on the post's or entry's own page.
 */
export const addressToRead = (
  source: Pick<Source, 'url' | 'canonicalUrl' | 'social' | 'entry'>,
): string => homeAddress(source.social || source.entry ? linkUrl(source) : source.url);
