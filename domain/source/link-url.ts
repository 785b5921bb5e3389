import { safePageUrl } from '../markup/safe-url.ts';
import type { Source } from './source.ts';

/**
 * Parameters that say how a reader came, never which article it is: the campaign tags of the large
 * mail, search and social services. Short names such as `ref` or `source` are not here: on some
 * sites they choose the article.
 */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|cmpid|ocid|ncid|smid|smtyp|guccounter|guce_referrer(_sig)?)$/i;

/** The address without tracking parameters, fragment and credentials; other parameters stay, in their order. */
export function cleanAddress(address: string): string {
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  for (const name of [...url.searchParams.keys()]) {
    if (TRACKING.test(name)) url.searchParams.delete(name);
  }
  return url.href;
}

/**
 * The link that a post uses: the canonical address when it can be believed, else the visited one,
 * without tracking parameters. A canonical is believed when it stays on the same site and does not
 * lead from an article to a front or section page.
 */
export function linkUrl(source: Pick<Source, 'url' | 'canonicalUrl'>): string {
  const visited = cleanAddress(source.url);
  const declared = source.canonicalUrl && safePageUrl(source.canonicalUrl.value, source.url);
  return declared && isBelievable(declared, visited) ? cleanAddress(declared) : visited;
}

/** What tells that two visits were to the same article. Scheme, `www.` and a closing slash do not part articles. */
export function sourceKey(source: Pick<Source, 'url' | 'canonicalUrl'>): string {
  const url = new URL(linkUrl(source));
  return `${siteOf(url)}${url.port && `:${url.port}`}${url.pathname.replace(/\/$/, '')}${url.search}`;
}

function isBelievable(declared: string, visited: string): boolean {
  const [there, here] = [new URL(declared), new URL(visited)];
  if (siteOf(there) !== siteOf(here) || there.port !== here.port) return false;
  return depth(there) >= 1 ? depth(there) * 2 >= depth(here) : depth(here) === 0;
}

/** The host without the prefixes under which sites serve the same pages to phones. */
const siteOf = (url: URL): string => url.hostname.replace(/^(www|m|mobile|amp)\./, '');

/** How many steps the path has; a front page has none. */
const depth = (url: URL): number => url.pathname.split('/').filter(Boolean).length + (url.search ? 1 : 0);
