import { patternsOf, siteOf } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';

/** The permission that covers a site: its host on every port, which a match pattern cannot tell apart. */
const patternOf = (url: string): string => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};

/**
 * Asks for the right to talk to these sites, in one question. Must be called directly in a click,
 * before anything is awaited, or the browser does not ask. True when the right was given, now or
 * before; false when the blogger says no. Throws for what is no URL.
 */
export const requestOrigins = (urls: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(urls.map(patternOf))] });

/**
 * Asks for the right to read the sites of these pages, by either scheme, as many have moved from
 * http to https. To be called as `requestOrigins` is; true at once when there is nothing to ask.
 */
export async function requestSites(urls: readonly string[]): Promise<boolean> {
  const sites = new Set(urls.map(siteOf).filter((site) => site !== null));
  if (sites.size === 0) return true;
  return browser.permissions.request({ origins: [...sites].flatMap(patternsOf) });
}
