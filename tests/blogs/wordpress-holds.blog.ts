import { expect, it } from 'vitest';
import { type Post, run } from '../../domain/post/post.ts';
import { type Connected, connectAs, outboxFor } from './blogger.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { onlyPostTitled, postsTitled, requestFor, titled } from './held-posts.ts';
import { changePost, deletePost } from './wordpress/change-post.ts';

/** A post of one paragraph that sets no category, tag or excerpt. */
const bare = (title: string, words: string, changes: Partial<Post> = {}): Post =>
  titled(title, {
    byline: '',
    categories: [],
    tags: [],
    excerpt: '',
    blocks: [{ kind: 'paragraph', content: [run(words)] }],
    ...changes,
  });
const block = (words: string): string =>
  `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;

describeWordPress('what a real WordPress holds is the blogger’s too:', (first) => {
  const connected = (fetch = globalThis.fetch): Promise<Connected> =>
    connectAs(first(), first().users.ed, fetch);
  /** A blog with the post on it. */
  const published = async (post: Post) => {
    const home = await connected();
    const outbox = outboxFor([home]);
    const request = requestFor(home, post);
    outbox.press(request);
    await outbox.run();
    return { home, outbox, request, remoteId: outbox.receiptAt(home).remoteId };
  };
  const offline: typeof fetch = () => Promise.reject(new TypeError('no network'));

  it.each([
    { second: 'publish', status: 'publish' },
    { second: 'draft', status: 'draft' },
  ] as const)(
    'row 1: pressed without a network, mended, and pressed as $second: that is what goes out',
    async ({ second, status }) => {
      const title = `Row 1 ${second}`;
      const home = await connected();
      const outbox = outboxFor([home]);
      const request = requestFor(home, bare(title, 'With a mistakk.'));
      outbox.press(request);
      await outbox.run([await connected(offline)]);
      expect(outbox.sent()).toMatchObject([{ state: 'queued', error: { kind: 'offline' } }]);
      outbox.press({ ...request, post: bare(title, 'Mended.'), requestedStatus: second });
      await outbox.run();
      const held = await onlyPostTitled(first(), title);
      expect(held.content.raw).toBe(block('Mended.'));
      expect(held.status).toBe(status);
    },
  );

  it.each([
    { status: 'private', words: 'private' },
    { status: 'pending', words: 'pending' },
    { status: 'draft', words: 'draft' },
    { status: 'future', words: 'scheduled', date_gmt: '2099-05-07T01:30:00' },
  ])(
    'rows 2 and 7: a post made $status there keeps it, and the receipt says so',
    async ({ status, words, ...more }) => {
      const title = `Row 2 ${status}`;
      const { home, outbox, request, remoteId } = await published(bare(title, 'Old.'));
      await changePost(first(), remoteId, { status, ...more });
      for (const text of ['New.', 'Newer.']) {
        outbox.press({ ...request, post: bare(title, text) });
        await outbox.run();
        const held = await onlyPostTitled(first(), title);
        expect(held).toMatchObject({ status, content: { raw: block(text) } });
      }
      expect(outbox.receiptAt(home)).toMatchObject({
        status: words,
        scheduledFor: words === 'scheduled' ? '2099-05-07T01:30:00Z' : null,
      });
    },
  );

  it('row 3: a live post goes offline by words that say so, and by nothing else', async () => {
    const { outbox, request } = await published(bare('Row 3', 'Live.'));
    expect(outbox.press({ ...request, requestedStatus: 'draft' })).toEqual([]);
    await outbox.run();
    expect((await onlyPostTitled(first(), 'Row 3')).status).toBe('publish');
    outbox.press({ ...request, requestedStatus: 'offline' });
    await outbox.run();
    expect((await onlyPostTitled(first(), 'Row 3')).status).toBe('draft');
    outbox.press({ ...request, requestedStatus: 'publish' });
    await outbox.run();
    expect((await onlyPostTitled(first(), 'Row 3')).status).toBe('publish');
  });

  it('row 4: a hand edit there stops the update, with both versions, and is kept or replaced as chosen', async () => {
    const { outbox, request, remoteId } = await published(bare('Row 4', 'As sent.'));
    const content = async () => (await onlyPostTitled(first(), 'Row 4')).content.raw;
    await changePost(first(), remoteId, { content: block('By hand.') });
    outbox.press({ ...request, post: bare('Row 4', 'From the draft.') });
    await outbox.run();
    expect(outbox.sent()).toMatchObject([
      {
        state: 'needs-you',
        error: { kind: 'edited-there' },
        conflict: {
          fields: [{ field: 'content', theirs: block('By hand.'), ours: block('From the draft.') }],
        },
      },
    ]);
    expect(await content()).toBe(block('By hand.'));

    outbox.choose('theirs');
    await outbox.run();
    expect(await content()).toBe(block('By hand.'));
    expect(outbox.sent()).toMatchObject([{ state: 'published' }]);

    // Changed once more there after both were shown: taking ours shows that first.
    await changePost(first(), remoteId, { content: block('By hand, again.') });
    outbox.press({ ...request, post: bare('Row 4', 'From the draft, later.') });
    await outbox.run();
    await changePost(first(), remoteId, { content: block('By hand, a third time.') });
    outbox.choose('ours');
    await outbox.run();
    expect(outbox.sent()).toMatchObject([{ state: 'needs-you' }]);
    expect(await content()).toBe(block('By hand, a third time.'));
    outbox.choose('ours');
    await outbox.run();
    expect(await content()).toBe(block('From the draft, later.'));
  });

  it('row 4: names the categories of both versions', async () => {
    const post = bare('Row 4 terms', 'Filed.', { categories: ['General'] });
    const { outbox, request, remoteId } = await published(post);
    await changePost(first(), remoteId, { categories: [1] });
    outbox.press({ ...request, post: { ...post, categories: ['Row Four'] } });
    await outbox.run();
    const [stopped] = outbox.sent();
    expect(stopped?.conflict?.fields).toMatchObject([{ field: 'categories', theirs: ['1'] }]);
    expect(Object.values(stopped?.conflict?.names ?? {})).toEqual(
      expect.arrayContaining(['Uncategorized', 'Row Four']),
    );
  });

  it('row 5: categories, tags and an excerpt that were set there stay, as the draft has none', async () => {
    const { outbox, request, remoteId } = await published(bare('Row 5', 'Old.'));
    const set = { categories: await termIds('categories'), tags: await termIds('tags') };
    await changePost(first(), remoteId, { ...set, excerpt: 'Set there.' });
    outbox.press({ ...request, post: bare('Row 5', 'New.') });
    await outbox.run();
    expect(outbox.sent()).toMatchObject([{ state: 'published' }]);
    expect(await onlyPostTitled(first(), 'Row 5')).toMatchObject({
      ...set,
      excerpt: { raw: 'Set there.' },
      content: { raw: block('New.') },
    });
  });

  it('row 5: what the draft once set and has emptied is emptied there', async () => {
    const post = bare('Row 5 emptied', 'Old.', { tags: ['once'], excerpt: 'Once.' });
    const { outbox, request } = await published(post);
    outbox.press({ ...request, post: bare('Row 5 emptied', 'Old.') });
    await outbox.run();
    expect(await onlyPostTitled(first(), 'Row 5 emptied')).toMatchObject({
      tags: [],
      excerpt: { raw: '' },
    });
  });

  it('row 6: a first post without a category is filed under the blog’s default', async () => {
    await published(bare('Row 6', 'No category.'));
    expect((await onlyPostTitled(first(), 'Row 6')).categories).toEqual([1]);
  });

  it('row 8: connected twice, or again after it was disconnected, it is one blog with one post', async () => {
    const { home, outbox, request } = await published(bare('Row 8', 'Once.'));
    const again = await connectAs({ url: `${first().url}/` }, first().users.ed);
    expect(again.blog.id).toBe(home.blog.id);
    outbox.press({ ...request, post: bare('Row 8', 'Still once.') });
    await outbox.run([]);
    expect(outbox.sent()).toMatchObject([{ state: 'needs-you', error: { kind: 'disconnected' } }]);
    outbox.press({ ...request, post: bare('Row 8', 'Still once.') });
    await outbox.run([again]);
    expect(await postsTitled(first(), 'Row 8')).toMatchObject([
      { content: { raw: block('Still once.') } },
    ]);
  });

  it('a post that was put in the bin is called gone, and made anew when it is pressed again', async () => {
    const { outbox, request, remoteId } = await published(bare('Binned', 'Old.'));
    await deletePost(first(), remoteId);
    outbox.press(request);
    await outbox.run();
    expect(outbox.sent()).toMatchObject([{ state: 'needs-you', error: { kind: 'gone' } }]);
    outbox.press(request);
    await outbox.run();
    expect(outbox.sent()).toMatchObject([{ state: 'published' }]);
    expect((await onlyPostTitled(first(), 'Binned')).id).not.toBe(Number(remoteId));
  });

  /** A term that is there. */
  const termIds = async (taxonomy: 'categories' | 'tags'): Promise<readonly number[]> => {
    const { gateway } = await connected();
    const made = await gateway.prepare(bare('', '', { categories: ['Filed'], tags: ['tagged'] }));
    return made.ok ? made.value[taxonomy].map(Number) : [];
  };
});
