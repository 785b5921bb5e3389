/**
 * The host under which a publisher is known, as people say it: without `www.`. What the blogger says of a whole
 * site is kept under it. Throws a TypeError when `url` is no address.
 */
export const publisherHost = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
