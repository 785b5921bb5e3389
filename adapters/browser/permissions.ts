import { patternOf } from '../../domain/browser/match-pattern.ts';
import { type PermissionNeeds, toGiveBack } from '../../domain/browser/site-permissions.ts';
import { patternsOf, siteOf } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';
import { dropPendingRequest } from './pending-request.ts';

/**
 * Asks for the right to talk to these sites, in one question. Must be called directly in a click,
 * before anything is awaited, or the browser does not ask. True when the right was given, now or
 * before; false when the blogger says no. Throws for what is no URL.
 */
export const requestOrigins = (urls: readonly string[]): Promise<boolean> =>
  requestPatterns([...new Set(urls.map(patternOf))]);

/** As `requestOrigins`, for match patterns. */
export async function requestPatterns(patterns: readonly string[]): Promise<boolean> {
  const asked = browser.permissions.request({ origins: [...patterns] });
  // Its answer is none to what was asked before, by a popup that is gone.
  const [isAllowed] = await Promise.all([asked, dropPendingRequest()]);
  return isAllowed;
}

/**
 * Asks for the right to read the sites of these pages, by either scheme, as many have moved from
 * http to https. To be called as `requestOrigins` is; true at once when there is nothing to ask.
 */
export async function requestSites(urls: readonly string[]): Promise<boolean> {
  const sites = new Set(urls.map(siteOf).filter((site) => site !== null));
  if (sites.size === 0) return true;
  return browser.permissions.request({ origins: [...sites].flatMap(patternsOf) });
}

/** The match patterns of all sites that are allowed. */
export const grantedOrigins = async (): Promise<readonly string[]> =>
  (await browser.permissions.getAll()).origins ?? [];

/** Gives back the permission for the sites of these pages, except what is still needed. */
export async function releaseOrigins(
  urls: readonly string[],
  stillNeeded: PermissionNeeds,
): Promise<void> {
  const sites = new Set(urls.map(siteOf).filter((site) => site !== null));
  await releasePatterns([...sites].flatMap(patternsOf), stillNeeded);
}

/** Gives back the permission for these match patterns, except what is still needed. */
export async function releasePatterns(
  patterns: readonly string[],
  stillNeeded: PermissionNeeds = { blogs: [], reading: [] },
): Promise<void> {
  const origins = toGiveBack(patterns, await grantedOrigins(), stillNeeded);
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
}

/** Calls `listener` with what is allowed now and after every change, until the returned function is called. */
export function watchGrantedOrigins(listener: (origins: readonly string[]) => void): () => void {
  const tell = () => void grantedOrigins().then(listener);
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(tell);
  tell();
  return () => {
    for (const event of events) event.removeListener(tell);
  };
}
