/** Where reading mode is switched on: a host name, or `EVERYWHERE`. */
export type ReadingSite = string;

/** Every site on the web. */
export const EVERYWHERE: ReadingSite = '*';

/** The site that an address belongs to; null for what is not on the web, such as a browser's own page. */
export function siteOf(address: string): ReadingSite | null {
  const url = URL.parse(address);
  const isSite = url && /^https?:$/.test(url.protocol) && !url.hostname.includes('*');
  return isSite ? url.hostname : null;
}

/** The match patterns of a site, which are also the permission that it needs. */
export const patternsOf = (site: ReadingSite): string[] =>
  site === EVERYWHERE ? ['*://*/*'] : [`http://${site}/*`, `https://${site}/*`];

/** True when reading mode is on for the page of this address. */
export function isReadingOn(sites: readonly ReadingSite[], address: string): boolean {
  const site = siteOf(address);
  return site !== null && (sites.includes(EVERYWHERE) || sites.includes(site));
}
