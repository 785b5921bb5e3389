import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { wordpress } from '../../adapters/blogs/wordpress/index.ts';
import type { Post } from '../../domain/post/post.ts';
import { run } from '../../domain/post/post.ts';
import type { Fetch } from '../../domain/publish/blog-kind.ts';
import { isPassing } from '../../domain/publish/publish-error.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { succeeded, titled } from './held-posts.ts';
import { onOldDatabase } from './old-database.ts';
import { changeRole } from './wordpress/change-post.ts';

describeWordPress('a real WordPress that does not like what it is given', (first) => {
  const gatewayFor = async (login: 'dana' | 'guest', fetch: Fetch = globalThis.fetch) => {
    const { url, users } = first();
    const password = users[login].applicationPassword;
    const { blog, secrets } = succeeded(await wordpress.connect({ url, user: login, password }));
    return wordpress.gateway({ blog, secrets, fetch });
  };
  const saying = (words: string): Partial<Post> => ({
    blocks: [{ kind: 'paragraph', content: [run(words)] }],
  });

  it('names the letter that its old database cannot hold, and takes the mended post at once', async () => {
    const gateway = await gatewayFor('dana', onOldDatabase);
    const key = randomUUID();
    const bad = succeeded(await gateway.prepare(titled('Old database', saying('Here: 𠮷野家'))));
    const refused = await gateway.create(bad, key);
    expect(refused).toMatchObject({
      ok: false,
      error: { kind: 'bad-character', args: { character: '𠮷' } },
    });
    expect(!refused.ok && isPassing(refused.error)).toBe(false);
    expect(succeeded(await gateway.find(key))).toBeNull();

    const mended = succeeded(await gateway.prepare(titled('Old database', saying('Here'))));
    const { remoteId } = succeeded(await gateway.create(mended, key));
    expect(await gateway.change(remoteId, { fields: bad })).toMatchObject({
      error: { kind: 'bad-character', args: { character: '𠮷' } },
    });
    const done = succeeded(await gateway.change(remoteId, { fields: mended, status: 'public' }));
    expect(done.status).toBe('public');
  });

  it('keeps an emoji as its number there, which is no difference', async () => {
    const gateway = await gatewayFor('dana', onOldDatabase);
    const fields = succeeded(
      await gateway.prepare(
        titled('Emoji 😀', { ...saying('So 😀 👍🏽 it is'), excerpt: '👩‍💻 ❤️ 1️⃣' }),
      ),
    );
    const held = succeeded(await gateway.create(fields, randomUUID()));
    const { title, content, excerpt } = fields;
    expect(held.fields).toMatchObject({ title, content, excerpt });
  });

  it('leaves to the blog what the post does not set', async () => {
    const gateway = await gatewayFor('dana');
    const bare = titled('Bare', { categories: [], tags: [], excerpt: '' });
    const fields = succeeded(await gateway.prepare(bare));
    const held = succeeded(await gateway.create(fields, randomUUID()));
    expect(held.fields).toMatchObject({ categories: ['1'], tags: [], excerpt: '' });
  });

  it('hands a contributor’s post in, and publishes it once they are an author', async () => {
    const gateway = await gatewayFor('guest');
    const fields = succeeded(await gateway.prepare(titled('From a guest', { categories: [] })));
    const { remoteId } = succeeded(await gateway.create(fields, randomUUID()));
    const publish = { fields, status: 'public' } as const;
    expect(succeeded(await gateway.whoami()).publish).toBe(false);
    expect(succeeded(await gateway.change(remoteId, publish)).status).toBe('pending');

    await changeRole(first(), 'guest', 'author');
    expect(succeeded(await gateway.whoami()).publish).toBe(true);
    expect(succeeded(await gateway.change(remoteId, publish)).status).toBe('public');
  });
});
