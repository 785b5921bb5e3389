import { originalOf } from './copies/original-of.ts';

/**
 * The host under which a publisher is known, as people say it: without `www.`; of a copy, the host of the
 * page itself. What the blogger says of a whole site is kept under it. Throws a TypeError when `url` is no address.
 */
export const publisherHost = (url: string): string =>
  new URL(originalOf(url) ?? url).hostname.replace(/^www\./, '');
