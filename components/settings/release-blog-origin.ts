import { releaseOrigins } from '../../adapters/browser/permissions.ts';
import { readingSites } from '../../adapters/browser/reading-sites.ts';
import { listBlogs } from '../../adapters/db/blogs.ts';
import type { Blog } from '../../domain/publish/blog.ts';

/**
 * Gives the browser's permission for a disconnected blog's site back, unless another connected blog
 * or reading mode lives by it. Publishing asks for it again, should the blog come back.
 */
export async function releaseBlogOrigin({ url }: Pick<Blog, 'url'>): Promise<void> {
  await releaseOrigins([url], { blogs: await listBlogs(), reading: await readingSites() });
}
