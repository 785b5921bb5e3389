import { homeAddress, linkUrl } from '../source/link-url.ts';
import type { Source } from '../source/source.ts';

/** Where a source's words are read again: where they were read, a copy's at its publisher; as a timeline moves on, at the post's own address. */
export const addressToRead = (source: Pick<Source, 'url' | 'canonicalUrl' | 'social'>): string =>
  source.social ? linkUrl(source) : homeAddress(source.url);
