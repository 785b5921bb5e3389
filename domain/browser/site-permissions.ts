import { EVERYWHERE, type ReadingSite } from '../reading/reading-site.ts';
import { isCovered, patternOf, siteOfPattern } from './match-pattern.ts';

/** What needs a site's permission for as long as it is there. */
export interface PermissionNeeds {
  /** The connected blogs: `url` is the address that posts are sent to. */
  readonly blogs: readonly { readonly name: string; readonly url: string }[];
  /** The sites with reading mode. */
  readonly reading: readonly ReadingSite[];
}

/** Why a site is allowed. `once`: for something that is over, as a check of sources or a passage in a frame. */
export type PermissionReason =
  | { readonly kind: 'blog'; readonly name: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'once' };

/** A site that the browser allows, or that a blog needs allowed. */
export interface SitePermission {
  readonly site: ReadingSite;
  /** The match patterns to give back; those to ask for where it is not allowed. */
  readonly patterns: readonly string[];
  readonly isAllowed: boolean;
  /** At least one. */
  readonly reasons: readonly PermissionReason[];
}

/** Every site that is allowed, with what for, in the order of their names; blogs that are not allowed any more come first. */
export function sitePermissions(
  granted: readonly string[],
  needs: PermissionNeeds,
): readonly SitePermission[] {
  const sites = Map.groupBy(granted, siteOfPattern);
  const allowed = [...sites].map(([site, patterns]) => {
    const reasons = reasonsFor(site, patterns, needs);
    const once = { kind: 'once' } as const;
    return { site, patterns, isAllowed: true, reasons: reasons.length > 0 ? reasons : [once] };
  });
  const missing = blogsWithout(granted, needs).map(({ name, url }) => ({
    site: siteOfPattern(patternOf(url)),
    patterns: [patternOf(url)],
    isAllowed: false,
    reasons: [{ kind: 'blog', name } as const],
  }));
  return [...missing, ...allowed.sort((one, other) => (one.site < other.site ? -1 : 1))];
}

/** The blogs that may not be reached as things are. */
export const blogsWithout = (
  granted: readonly string[],
  { blogs }: PermissionNeeds,
): PermissionNeeds['blogs'] => blogs.filter(({ url }) => !isCovered(patternOf(url), granted));

/**
 * Of what is granted for these patterns, what nothing needs any more. A broad permission is never
 * kept for a single site that lies within it.
 */
export function toGiveBack(
  patterns: readonly string[],
  granted: readonly string[],
  { blogs, reading }: PermissionNeeds,
): readonly string[] {
  const needed = new Set(blogs.map(({ url }) => patternOf(url)));
  return granted
    .filter((one) => patterns.includes(one) || patterns.includes(EVERY_PATTERN[one] ?? one))
    .filter((one) => !needed.has(one) && !reading.includes(siteOfPattern(one)));
}

/** How browsers may call one half of the permission for every site. */
const EVERY_PATTERN: Readonly<Record<string, string>> = {
  'http://*/*': '*://*/*',
  'https://*/*': '*://*/*',
  '<all_urls>': '*://*/*',
};

function reasonsFor(
  site: ReadingSite,
  patterns: readonly string[],
  { blogs, reading }: PermissionNeeds,
): readonly PermissionReason[] {
  const own = blogs.filter(({ url }) => site !== EVERYWHERE && isCovered(patternOf(url), patterns));
  return [
    ...own.map(({ name }) => ({ kind: 'blog', name }) as const),
    ...(reading.includes(site) ? [{ kind: 'reading' } as const] : []),
  ];
}
