import { safePageUrl } from '../markup/safe-url.ts';
import { readPermalink } from './social/permalink.ts';
import type { Source } from './source.ts';

/**
 * Parameters that say how a reader came, never which article it is: the campaign tags of the large
 * mail, search and social services.
 */
const TRACKING =
  /^(utm_\w+|mtm_\w+|pk_(?:campaign|kwd|source|medium)|_ga|_gl|gad_source|srsltid|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|ref_src|xtor|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|oly_anon_id|oly_enc_id|vero_id|cmpid|ocid|ncid|smid|smtyp|guccounter|guce_referrer(_sig)?)$/i;

/**
 * Short names choose the article on some sites: they tell how a reader came only when they name a
 * place that readers come from.
 */
const CAME_FROM =
  /^(?:ref|source|src|from)=(?:home(?:page)?|front(?:page)?|hp|rss|feed|newsletter|e?mail|twitter|x|facebook|fb|linkedin|reddit|whatsapp|telegram|share|social|nav|menu|sidebar|related|search)$/i;

/**
 * The address without tracking parameters, fragment and credentials. Other parameters stay as they
 * are spelt: some sites read `?a%20b` and `?a+b`, or `?story` and `?story=`, as two things. A post on
 * a social network has one address, however it was reached. Throws a TypeError when it is no address; those in a Source have been checked.
 */
export function cleanAddress(address: string): string {
  const post = readPermalink(address);
  if (post) return post.permalink;
  const url = new URL(address);
  url.hash = '';
  url.username = '';
  url.password = '';
  const parameters = url.search.slice(1).split('&');
  url.search = parameters.filter((parameter) => !isTracking(parameter)).join('&');
  return url.href.replace(/\?$/, '');
}

function isTracking(parameter: string): boolean {
  const [name] = new URLSearchParams(parameter).keys();
  return CAME_FROM.test(parameter) || (name !== undefined && TRACKING.test(name));
}

/**
 * The link that a post uses: the canonical address when it can be believed, else the visited one,
 * without tracking parameters. A canonical is believed when it stays on the same site and does not
 * lead from an article to a front or section page.
 */
export function linkUrl(source: Addresses): string {
  const visited = cleanAddress(source.url);
  // Which entry of a page the words stand in has been judged already, and its address leads to a place on a page.
  if (source.entry) return source.canonicalUrl ? placeOf(source.canonicalUrl.value) : visited;
  const declared = source.canonicalUrl && safePageUrl(source.canonicalUrl.value, source.url);
  // Which post the words stand in has been judged already, be it on a page of many.
  const isBelieved = source.social !== undefined || (declared && isBelievable(declared, visited));
  return declared && isBelieved ? cleanAddress(declared) : visited;
}

/** The address as `cleanAddress` gives it, with the fragment that leads to a place on its page. */
export const placeOf = (address: string): string =>
  cleanAddress(address) + new URL(address).hash.replace(/:~:.*$/, '').replace(/^#$/, '');

/**
 * What tells that two visits were to the same article. Scheme, `www.` and a closing slash do not part
 * articles. A post's key names its author too: at its address there may be words of others, whom it
 * quotes or who answer it, and none of them must be taken for the author of another's words. So does the key of
 * an entry without a page of its own name its place.
 */
export function sourceKey(source: Addresses): string {
  const url = new URL(linkUrl(source));
  const key = `${hostForAll(url)}${url.port && `:${url.port}`}${url.pathname.replace(/\/$/, '')}${url.search}`;
  const place = source.entry && (url.hash || source.entry.mark);
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
  const [theirs, ours] = [segmentsOf(there), segmentsOf(here)];
  if (theirs.length === 0) return there.search !== '' || (ours.length === 0 && here.search === '');
  const losesQuery = here.search !== '' && there.search === '';
  if (losesQuery && isProgram(theirs.at(-1)) && theirs.join('/') === ours.join('/')) return false;
  return theirs.length >= ours.length || nameOf(theirs) === nameOf(ours);
}

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
