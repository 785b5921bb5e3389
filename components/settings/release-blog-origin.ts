import { browser } from '../../adapters/browser/browser.ts';
import { readingSites } from '../../adapters/browser/reading-sites.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import type { Blog } from '../../domain/publish/blog.ts';
import { isReadingOn, patternsOf, siteOf } from '../../domain/reading/reading-site.ts';

/**
 * Gives the browser's permission for a disconnected blog's site back, unless another connected blog
 * or reading mode lives by it. Publishing asks for it again, should the blog come back.
 */
export async function releaseBlogOrigin({ url }: Pick<Blog, 'url'>): Promise<void> {
  const site = siteOf(url);
  if (site === null || isReadingOn(await readingSites(), url)) return;
  const others = await listBlogs();
  if (others.some((other) => siteOf(other.url) === site)) return;
  await browser.permissions.remove({ origins: patternsOf(site) });
}
