import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { upgradePublishing } from '../../../adapters/db/upgrade-publishing.ts';
import { blogId } from '../../../domain/publish/blog-id.ts';
import { shortPost } from '../../domain/publish/publication-request.ts';

const NAME = 'upgraded';
const TABLES = {
  blogs: 'id, createdAt',
  outbox: 'id, draftId, state',
  receipts: 'id, draftId, &[draftId+blogId]',
};
afterEach(() => Dexie.delete(NAME));

/** Fills a store as the last release left it, and opens it with this one. */
async function upgraded(rows: Readonly<Record<keyof typeof TABLES, readonly object[]>>) {
  const before = new Dexie(NAME);
  before.version(2).stores(TABLES);
  for (const [table, content] of Object.entries(rows))
    await before.table(table).bulkAdd([...content]);
  before.close();
  const after = new Dexie(NAME);
  after.version(2).stores(TABLES);
  after.version(3).stores({}).upgrade(upgradePublishing);
  const read = await Promise.all(
    ['blogs', 'outbox', 'receipts'].map((table) => after.table(table).toArray()),
  );
  after.close();
  const [blogs = [], outbox = [], receipts = []] = read;
  return { blogs, outbox, receipts };
}

const blog = (id: string, createdAt: number, changes: object = {}) => ({
  id,
  kind: 'wordpress',
  name: 'Home',
  url: 'https://blog.test/',
  apiUrl: 'https://blog.test/wp-json/',
  user: 'dana',
  displayName: 'Dana',
  can: { publish: true, createCategories: false },
  createdAt,
  updatedAt: createdAt,
  secret: { iv: new Uint8Array(12), data: new ArrayBuffer(createdAt) },
  ...changes,
});
const receipt = (id: string, at: string, changes: object = {}) => ({
  id,
  draftId: 'draft',
  blogId: at,
  remoteId: '7',
  url: 'https://blog.test/7',
  visibility: 'publish',
  whole: true,
  contentHash: 'f00',
  settledAt: 0,
  publishedAt: 1,
  updatedAt: 1,
  ...changes,
});
const delivery = (id: string, at: string, changes: object = {}) => ({
  id,
  draftId: 'draft',
  blogId: at,
  post: shortPost(),
  visibility: 'publish',
  updates: false,
  remoteId: null,
  crossPosts: [],
  sentAt: null,
  settledAt: 0,
  state: 'published',
  attempts: 0,
  error: null,
  notBefore: 0,
  createdAt: 1,
  updatedAt: 1,
  ...changes,
});
const HOME = blogId({ kind: 'wordpress', url: 'https://blog.test/', user: 'dana' });

describe('publishing, upgraded from the last release', () => {
  it('of nothing is nothing', async () => {
    const nothing = { blogs: [], outbox: [], receipts: [] };
    expect(await upgraded(nothing)).toEqual(nothing);
  });

  it('knows a blog by what it is, and finds its receipts and deliveries', async () => {
    const { blogs, outbox, receipts } = await upgraded({
      blogs: [blog('old', 5)],
      outbox: [delivery('a', 'old', { crossPosts: [{ blogId: 'old', blogName: 'Home' }] })],
      receipts: [receipt('r', 'old')],
    });
    expect(blogs).toMatchObject([{ id: HOME, rev: 1, createdAt: 5, name: 'Home' }]);
    expect(receipts).toMatchObject([
      { id: 'r', rev: 1, blogId: HOME, status: 'public', held: {}, sent: {}, altered: [] },
    ]);
    expect(outbox).toMatchObject([
      { id: 'a', rev: 1, blogId: HOME, requestedStatus: 'publish', crossPosts: [{ blogId: HOME }] },
    ]);
  });

  it('makes one of a blog that was connected twice, with its newest password and newest receipt', async () => {
    const { blogs, receipts } = await upgraded({
      blogs: [blog('one', 5), blog('two', 9, { url: 'http://blog.test', user: 'Dana' })],
      outbox: [],
      receipts: [
        receipt('r1', 'one', { updatedAt: 3, remoteId: '1' }),
        receipt('r2', 'two', { updatedAt: 4, remoteId: '2' }),
      ],
    });
    expect(blogs).toMatchObject([{ id: HOME, createdAt: 5 }]);
    expect(blogs[0].secret.data.byteLength).toBe(9);
    expect(receipts).toMatchObject([{ id: 'r2', remoteId: '2' }]);
  });

  it('makes one delivery of all for a blog: the key of the oldest under way, the newest text', async () => {
    const { outbox } = await upgraded({
      blogs: [blog('old', 5)],
      outbox: [
        delivery('a', 'old'),
        delivery('b', 'old', { state: 'sending', sentAt: 1_000, remoteId: '9' }),
        delivery('c', 'old', {
          state: 'queued',
          updates: true,
          post: shortPost('Newest'),
          crossPosts: [{ blogId: 'gone', blogName: 'Gone' }],
        }),
      ],
      receipts: [],
    });
    expect(outbox).toMatchObject([
      {
        id: 'b',
        state: 'queued',
        remoteId: '9',
        post: { title: 'Newest' },
        linksLater: true,
        notBefore: 61_000,
        standing: { ownStatus: 'draft' },
      },
    ]);
  });

  it('keeps ten thousand of each, in number and content', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => String(at).padStart(5, '0'));
    const { outbox, receipts } = await upgraded({
      blogs: [blog('old', 5)],
      outbox: many.map((id) => delivery(id, 'old', { draftId: id, post: shortPost(id) })),
      receipts: many.map((id) => receipt(id, 'old', { draftId: id, remoteId: id })),
    });
    expect(outbox.map(({ draftId, post }) => [draftId, post.title])).toEqual(
      many.map((id) => [id, id]),
    );
    expect(receipts.map(({ draftId, remoteId }) => [draftId, remoteId])).toEqual(
      many.map((id) => [id, id]),
    );
  });

  it('keeps everything else when a record is broken', async () => {
    const { blogs, outbox, receipts } = await upgraded({
      blogs: [blog('old', 1), { id: 'broken', createdAt: 2, url: 7 }],
      outbox: [delivery('a', 'old'), { id: 'broken', draftId: 'draft', state: 'queued' }],
      receipts: [receipt('r', 'old'), { id: 'broken', draftId: 5, blogId: 'x' }],
    });
    expect(blogs).toHaveLength(1);
    expect(outbox.map(({ id }) => id)).toEqual(['a']);
    expect(receipts.map(({ id }) => id)).toEqual(['r']);
  });
});
