import { switchReadingOff } from '../../adapters/browser/switch-reading.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import { EVERYWHERE, type ReadingSite, siteOf } from '../../domain/reading/reading-site.ts';

/**
 * Switches reading mode off for a site, at once in the tab given. The site's permission goes with
 * it, unless a connected blog lives by it.
 */
export async function endReading(site: ReadingSite, tabId: number | null): Promise<void> {
  const blogs = await listBlogs();
  const keepsPermission = blogs.some(({ url }) => site === EVERYWHERE || siteOf(url) === site);
  await switchReadingOff({ site, tabId, keepsPermission });
}
