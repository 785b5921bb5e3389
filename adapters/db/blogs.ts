import type { Blog } from '../../domain/publish/blog.ts';
import { type BlogRow, db } from './database.ts';
import { seal, unseal } from './seal.ts';

/** Stores a connected blog with its password, which is sealed before it is written. */
export async function saveBlog(blog: Blog, password: string): Promise<void> {
  const secret = await seal(db, password);
  await db.blogs.put({ ...blog, secret });
}

/** The connected blogs, first connected first; the first is the home blog. Never with passwords. */
export async function listBlogs(): Promise<readonly Blog[]> {
  const rows = await db.blogs.orderBy('createdAt').toArray();
  return rows.map(withoutSecret);
}

/** A blog with its password, for the one who delivers to it. */
export async function findBlogWithPassword(
  id: string,
): Promise<{ readonly blog: Blog; readonly password: string } | undefined> {
  const row = await db.blogs.get(id);
  return row && { blog: withoutSecret(row), password: await unseal(db, row.secret) };
}

/**
 * Forgets a blog and its password; receipts of what was published there stay. Returns the way back,
 * which this page holds until it is closed.
 */
export async function removeBlog(id: string): Promise<() => Promise<void>> {
  const row = await db.blogs.get(id);
  await db.blogs.delete(id);
  return async () => {
    if (row) await db.blogs.put(row);
  };
}

const withoutSecret = ({ secret: _, ...blog }: BlogRow): Blog => blog;
