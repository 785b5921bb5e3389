import { publisherHost } from '../source/publisher-host.ts';
import { NETWORK_NAMES } from '../source/social/social-post.ts';
import type { SourceValues } from '../source/source.ts';

/** "Jane Doe, John Roe and Ana Poe", in the manner of the locale; empty for no names. */
export const listNames = (names: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(names);

/** Where words were published: the publication or the network, else the host of the address. */
export const placeName = ({ siteName, social, url }: SourceValues): string =>
  siteName ?? (social ? NETWORK_NAMES[social.network] : publisherHost(url));
