import { safePageUrl } from '../markup/safe-url.ts';
import { isOtherPage } from './address/page-number.ts';
import { routeOf } from './address/route.ts';
import { withoutTracking } from './address/tracking.ts';
import { originalOf, originalOfPage } from './copies/original-of.ts';
import { readPermalink } from './social/permalink.ts';
import type { Source } from './source.ts';

/**
 * The address without tracking parameters, anchor and credentials; a fragment that is the route of an
 * app stays (see `routeOf`). Other parameters stay as they
 * are spelt: some sites read `?a%20b` and `?a+b`, or `?story` and `?story=`, as two things. A post on
 * a social network has one address, however it was reached. Throws a TypeError when it is no address; those in a Source have been checked.
 */
export function cleanAddress(address: string): string {
  const post = readPermalink(address);
  if (post) return post.permalink;
  const url = new URL(address);
  url.hash = routeOf(url.hash);
  url.username = '';
  url.password = '';
  url.search = withoutTracking(url.search.slice(1));
  return url.href.replace(/\?(?=#|$)/, '');
}

/**
 * `cleanAddress` of the page itself: a copy that a cache, a translator or an archive of pages serves
 * leads to the publisher's page.
 */
export const homeAddress = (address: string): string =>
  cleanAddress(originalOf(address) ?? address);

/**
 * The link that a post uses: the canonical address when it can be believed, else the visited one,
 * without tracking parameters. A canonical is believed when it stays on the same site and does not
 * lead from an article to a front or section page, from a route of an app to the app, or from one page
 * of a text to another.
 */
export function linkUrl(source: Addresses): string {
  const said = source.canonicalUrl?.value ?? null;
  const visited = cleanAddress(originalOfPage(source.url, said) ?? source.url);
  // Which entry of a page the words stand in has been judged already, and its address leads to a place on a page.
  if (source.entry) return said ? entryAddress(said) : visited;
  const declared = said && declaredHome(said, source.url);
  // Which post the words stand in has been judged already, be it on a page of many.
  const isBelieved = source.social !== undefined || (declared && isBelievable(declared, visited));
  return declared && isBelieved ? cleanAddress(declared) : visited;
}

/** The address as `cleanAddress` gives it, with the fragment that leads to a place on its page. */
export function entryAddress(address: string): string {
  const clean = cleanAddress(address);
  const place = new URL(address).hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return clean.includes('#') ? clean : clean + place;
}

/** The address that a page at `url` declares; archives spell it as one of their own. */
function declaredHome(address: string, url: string): string | null {
  const declared = safePageUrl(address, originalOf(url) ?? url);
  return declared && (originalOf(declared) ?? declared);
}

/**
 * What tells that two visits were to the same article. Scheme, `www.` and a closing slash do not part
 * articles. A post's key names its author too: at its address there may be words of others, whom it
 * quotes or who answer it, and none of them must be taken for the author of another's words. So does the key of
 * an entry without a page of its own name its place.
 */
export function sourceKey(source: Addresses): string {
  const url = new URL(linkUrl(source));
  const address = new URL(cleanAddress(url.href));
  const key = `${hostForAll(address)}${address.port && `:${address.port}`}${address.pathname.replace(/\/$/, '')}${address.search}${address.hash.replace(/\/$/, '')}`;
  const place = source.entry && (url.hash === address.hash ? source.entry.mark : url.hash);
  if (place) return key + BY + place;
  return source.social ? `${key}${BY}${source.social.value.handle.toLowerCase()}` : key;
}

/** Stands in no address. */
const BY = ' ';

/** The part of a source's key that its address alone gives. */
export const addressKey = (key: string): string => key.split(BY, 1)[0] ?? key;

/** What the keys of all posts and entries at an address begin with; `key` is what the address alone gives. */
export const postKeys = (key: string): string => key + BY;

/** What of a source says where it is. */
type Addresses = Pick<Source, 'url' | 'canonicalUrl' | 'social' | 'entry'>;

function isBelievable(declared: string, visited: string): boolean {
  const [there, here] = [new URL(declared), new URL(visited)];
  if (hostForAll(there) !== hostForAll(here) || there.port !== here.port) return false;
  if (routeOf(there.hash) !== here.hash && !isRoutePage(there, here)) return false;
  if (isOtherPage(visited, declared)) return false;
  const [theirs, ours] = [segmentsOf(there), segmentsOf(here)];
  if (theirs.length === 0 && there.hash === '')
    return there.search !== '' || (ours.length === 0 && here.search === '');
  const losesQuery = here.search !== '' && there.search === '';
  if (losesQuery && isProgram(theirs.at(-1)) && theirs.join('/') === ours.join('/')) return false;
  return theirs.length >= ours.length || nameOf(theirs) === nameOf(ours);
}

/** True when an app has a page of its own for the route. */
const isRoutePage = (there: URL, here: URL): boolean =>
  segmentsOf(there).length > segmentsOf(here).length &&
  here.hash.split(/[/?!]/).includes(segmentsOf(there).at(-1) ?? '');

/** The host without the prefixes under which sites serve the same pages to phones. */
const hostForAll = (url: URL): string => url.hostname.replace(/^(www|m|mobile|amp)\./, '');

const segmentsOf = (url: URL): readonly string[] => url.pathname.split('/').filter(Boolean);

/** One page for all articles, which a parameter tells apart: without it the link leads elsewhere. */
const isProgram = (segment: string | undefined): boolean =>
  /^(\w+\.(php|aspx?|jsp|cfm|cgi|do)|index|article|story|news|view|item|node)$/i.test(
    segment ?? '',
  );

/**
 * What the article is called in its path. An address with fewer steps is another form of the same
 * article only if it keeps that name; else it is a section, a topic or the front page.
 */
const nameOf = (segments: readonly string[]): string | undefined =>
  segments
    .findLast((segment) => !/^(amp|print|mobile|all|full|index\.\w+|\d{1,3})$/i.test(segment))
    ?.replace(/\.(amp|html?|amp\.html?)$/i, '');
