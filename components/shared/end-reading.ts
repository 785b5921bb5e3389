import { switchReadingOff } from '../../adapters/browser/switch-reading.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import type { PermissionNeeds } from '../../domain/browser/site-permissions.ts';
import type { ReadingSite } from '../../domain/reading/reading-site.ts';

/**
 * Switches reading mode off for a site, at once in the tab given. Its permission goes with it, except
 * what the connected blogs live by; returns the blogs that are to be allowed again by another click.
 */
export const endReading = async (
  site: ReadingSite,
  tabId: number | null,
): Promise<PermissionNeeds['blogs']> => switchReadingOff({ site, tabId }, await listBlogs());
