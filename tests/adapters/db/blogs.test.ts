import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import {
  findBlogAccess,
  listBlogs,
  noteAbilities,
  removeBlog,
  saveBlog,
} from '../../../adapters/db/blogs.ts';
import { db } from '../../../adapters/db/database.ts';
import { seal } from '../../../adapters/db/seal.ts';
import type { Connection } from '../../../domain/publish/blog-kind.ts';

const connection = (password = 'canary-password'): Connection => ({
  blog: {
    kind: 'wordpress',
    name: 'The Practice Blog',
    url: 'https://blog.test/',
    apiUrl: 'https://blog.test/wp-json/',
    user: 'dana',
    displayName: 'Dana',
    can: { publish: true, createCategories: false },
  },
  secrets: { password },
});

afterEach(() => Promise.all([db.blogs.clear(), db.settings.clear()]));

describe('a connected blog', () => {
  it('never has its password stored in the clear, and gives it to the one who delivers', async () => {
    const { id } = await saveBlog(connection(), 1);
    const row = await db.blogs.get(id);
    const stored = [...new Uint8Array(row?.secret.data ?? new ArrayBuffer(0))];
    expect(String.fromCharCode(...stored)).not.toContain('canary');
    expect(JSON.stringify(await listBlogs())).not.toContain('secret');
    expect(await findBlogAccess(id)).toMatchObject({
      ok: true,
      value: { secrets: { password: 'canary-password' } },
    });
  });

  it('says in the settings what its user may do by now, and stays disconnected when it is', async () => {
    const { id } = await saveBlog(connection(), 1);
    await noteAbilities(id, { publish: true, createCategories: true });
    await noteAbilities(id, { publish: true, createCategories: true });
    expect(await listBlogs()).toMatchObject([{ rev: 2, can: { createCategories: true } }]);
    await removeBlog(id);
    await noteAbilities(id, { publish: false, createCategories: false });
    expect(await listBlogs()).toEqual([]);
  });

  it('is one record, however often it is connected: that renews its password', async () => {
    const first = await saveBlog(connection('old'), 1);
    const again = await saveBlog(connection('new'), 2);
    expect(again).toMatchObject({ id: first.id, rev: 2, createdAt: 1, updatedAt: 2 });
    expect(await listBlogs()).toHaveLength(1);
    expect(await findBlogAccess(first.id)).toMatchObject({
      value: { secrets: { password: 'new' } },
    });
  });

  it('can be disconnected, and connected again by undo', async () => {
    const { id } = await saveBlog(connection(), 1);
    const putBack = await removeBlog(id);
    expect(await listBlogs()).toEqual([]);
    expect(await findBlogAccess(id)).toEqual({
      ok: false,
      error: { kind: 'disconnected', detail: '' },
    });
    await putBack();
    expect((await findBlogAccess(id)).ok).toBe(true);
  });

  it('keeps newer secrets when a disconnection is undone after it was connected again', async () => {
    const { id } = await saveBlog(connection('old'), 1);
    const putBack = await removeBlog(id);
    await saveBlog(connection('new'), 2);
    await putBack();
    expect(await findBlogAccess(id)).toMatchObject({ value: { secrets: { password: 'new' } } });
  });

  it('of an earlier version has a bare password sealed, which is still read', async () => {
    const { id } = await saveBlog(connection(), 1);
    await db.blogs.update(id, { secret: await seal(db, 'bare {password}') });
    expect(await findBlogAccess(id)).toMatchObject({
      value: { secrets: { password: 'bare {password}' } },
    });
  });

  it('says that its secrets cannot be read where the key is another one', async () => {
    const { id } = await saveBlog(connection(), 1);
    await db.settings.clear();
    expect(await findBlogAccess(id)).toEqual({
      ok: false,
      error: { kind: 'unreadable-secret', detail: '' },
    });
  });
});
