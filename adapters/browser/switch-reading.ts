import { blogsWithout, type PermissionNeeds } from '../../domain/browser/site-permissions.ts';
import { patternsOf, type ReadingSite } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';
import { dropPendingRequest, savePendingRequest } from './pending-request.ts';
import { grantedOrigins, releasePatterns, requestOrigins } from './permissions.ts';
import { registerReading, startAllowedReading } from './register-reading.ts';
import { stopReadingIn } from './run-reading.ts';

/** A site to switch reading mode on or off for. */
export interface ReadingChange {
  readonly site: ReadingSite;
  /** The tab that the blogger looks at, where it begins or ends at once; other open pages follow when they are loaded again. */
  readonly tabId: number | null;
}

/**
 * Switches reading mode on for a site, after asking the blogger for it; false when the answer is no.
 * Must be called directly in a click, before anything is awaited, or the browser does not ask.
 */
export async function switchReadingOn(change: ReadingChange): Promise<boolean> {
  const asked = browser.permissions.request({ origins: patternsOf(change.site) });
  const saved = savePendingRequest({ for: 'reading', ...change, askedAt: Date.now() });
  try {
    const [isAllowed] = await Promise.all([asked, saved]);
    if (isAllowed) await startAllowedReading();
    return isAllowed;
  } finally {
    // Whoever asked has the answer; nothing may act on the question later.
    await dropPendingRequest();
  }
}

/**
 * Switches reading mode off for a site, and gives its permission back; a blog keeps what is its own.
 * A blog that was reached by the permission for every site has none of its own: it is asked for in the
 * same click where the browser lets that be. The blogs for which it was not given are returned, to
 * be asked for by another click.
 */
export async function switchReadingOff(
  { site, tabId }: ReadingChange,
  blogs: PermissionNeeds['blogs'],
): Promise<PermissionNeeds['blogs']> {
  const needs = { blogs, reading: [] };
  const before = blogsWithout(await grantedOrigins(), needs);
  await registerReading((sites) => sites.filter((one) => one !== site));
  if (tabId !== null) await stopReadingIn(tabId);
  await releasePatterns(patternsOf(site), needs);
  const after = blogsWithout(await grantedOrigins(), needs);
  const lost = after.filter((blog) => !before.includes(blog));
  if (lost.length === 0) return lost;
  const isAllowed = await requestOrigins(lost.map(({ url }) => url)).catch(() => false);
  return isAllowed ? [] : lost;
}
