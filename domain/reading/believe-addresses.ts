import type { PageAddress } from './page-clipping.ts';

/**
 * Makes a function that is given, one after the other, what a page says of itself while it changes
 * its address without a load, and answers with what can be believed. Many sites leave the declared
 * address of the article before: one belongs to the path that it was first seen with.
 */
export function believeAddresses(): (claimed: PageAddress) => PageAddress {
  const homes = new Map<string, string>();
  return ({ url, canonicalUrl }) => {
    if (canonicalUrl === null) return { url, canonicalUrl };
    const path = pathOf(url);
    const home = homes.get(canonicalUrl) ?? path;
    homes.set(canonicalUrl, home);
    const isOwn = home === path || pathOf(canonicalUrl) === path;
    return { url, canonicalUrl: isOwn ? canonicalUrl : null };
  };
}

/** The path, and the route of an app behind it; what only tracks in a route does no harm here. */
function pathOf(address: string): string {
  const url = URL.parse(address);
  return url ? url.pathname + (/^#[/!]/.test(url.hash) ? url.hash : '') : '';
}
