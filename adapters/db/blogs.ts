import type { Answer, Blog, BlogAbilities } from '../../domain/publish/blog.ts';
import { blogId } from '../../domain/publish/blog-id.ts';
import type { BlogAccess, Connection, Secrets } from '../../domain/publish/blog-kind.ts';
import { type BlogRow, db } from './database.ts';
import { seal, unseal } from './seal.ts';

/**
 * Stores a connected blog with its secrets, which are sealed before they are written. The same blog
 * connected again is the same record: its secrets and what is known of it are renewed.
 */
export async function saveBlog({ blog, secrets }: Connection, now: number): Promise<Blog> {
  const id = blogId(blog);
  const secret = await seal(db, JSON.stringify(secrets));
  return db.transaction('rw', db.blogs, async () => {
    const known = await db.blogs.get(id);
    const row: BlogRow = {
      ...blog,
      id,
      rev: (known?.rev ?? 0) + 1,
      secret,
      createdAt: known?.createdAt ?? now,
      updatedAt: now,
    };
    await db.blogs.put(row);
    return withoutSecret(row);
  });
}

/** Writes down what the user may do on a blog by now, if that is news; nothing happens when it was disconnected meanwhile. */
export async function noteAbilities(id: string, can: BlogAbilities): Promise<void> {
  await db.transaction('rw', db.blogs, async () => {
    const row = await db.blogs.get(id);
    if (!row || JSON.stringify(row.can) === JSON.stringify(can)) return;
    await db.blogs.put({ ...row, can, rev: row.rev + 1 });
  });
}

/** The connected blogs, first connected first; the first is the home blog. Never with secrets. */
export async function listBlogs(): Promise<readonly Blog[]> {
  const rows = await db.blogs.orderBy('createdAt').toArray();
  return rows.map(withoutSecret);
}

/** A blog with its secrets, for the one who delivers to it: `disconnected`, or `unreadable-secret`, when there is no way. */
export async function findBlogAccess(id: string): Promise<Answer<BlogAccess>> {
  const row = await db.blogs.get(id);
  if (!row) return { ok: false, error: { kind: 'disconnected', detail: '' } };
  try {
    const secrets = readSecrets(await unseal(db, row.secret));
    return { ok: true, value: { blog: withoutSecret(row), secrets } };
  } catch {
    return { ok: false, error: { kind: 'unreadable-secret', detail: '' } };
  }
}

/**
 * Forgets a blog and its secrets; receipts of what was published there stay, and are found again
 * when it is connected again. Returns the way back, which this page holds until it is closed.
 */
export async function removeBlog(id: string): Promise<() => Promise<void>> {
  const row = await db.blogs.get(id);
  await db.blogs.delete(id);
  return async () => {
    // Connected anew meanwhile, it has newer secrets.
    if (row) await db.blogs.add(row).catch(() => undefined);
  };
}

/** Secrets are sealed as one record; a blog connected by an earlier version has its bare password. */
function readSecrets(unsealed: string): Secrets {
  const record = recordIn(unsealed);
  return record ?? { password: unsealed };
}

function recordIn(text: string): Secrets | null {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? (value as Secrets) : null;
  } catch {
    return null;
  }
}

const withoutSecret = ({ secret: _, ...blog }: BlogRow): Blog => blog;
