import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { wordPressGateway } from '../../adapters/blogs/wordpress/wordpress-gateway.ts';
import { connectAs, outboxFor } from './blogger.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { decode, onlyPostTitled, postsTitled, succeeded, titled, wishFor } from './held-posts.ts';

describeWordPress('a real WordPress has every post once', (first, second) => {
  it('when Publish is pressed twice, and again with a new title under the same address', async () => {
    const home = await connectAs(first(), first().users.dana);
    const outbox = outboxFor([home]);
    const wish = wishFor(home, titled('Pressed twice'));
    expect([outbox.press(wish).length, outbox.press(wish).length]).toEqual([1, 0]);
    await outbox.run();
    const { url } = outbox.receiptAt(home);
    outbox.press({ ...wish, post: titled('Pressed three times') });
    await outbox.run();
    expect(await postsTitled(first(), 'Pressed twice')).toEqual([]);
    await onlyPostTitled(first(), 'Pressed three times');
    expect(outbox.receiptAt(home).url).toBe(url);
  });

  it('when the answer to its making was lost', async () => {
    const { blog } = await connectAs(first(), first().users.dana);
    let lost = 0;
    const leaky: typeof fetch = async (input, init) => {
      const response = await fetch(input, init);
      const isMaking =
        init?.method === 'POST' && new URL(String(input)).pathname.endsWith('/posts');
      if (!isMaking || lost > 0) return response;
      lost += 1;
      await response.arrayBuffer();
      throw new TypeError('the line went dead');
    };
    const { applicationPassword: password } = first().users.dana;
    const home = { blog, gateway: wordPressGateway({ blog, password, fetch: leaky }) };
    const outbox = outboxFor([home]);
    const wish = wishFor(home, titled('Answer lost'));
    outbox.press(wish);
    await outbox.run();
    expect(outbox.sent()).toMatchObject([{ state: 'sending', error: { kind: 'offline' } }]);
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    await outbox.run();
    expect(lost).toBe(1);
    expect(outbox.receiptAt(home)).toMatchObject({ visibility: 'publish', whole: true });
    expect(await onlyPostTitled(first(), 'Answer lost')).toMatchObject({ slug: 'answer-lost' });
  });

  it('when it was made and never completed: it is found by its key', async () => {
    const key = randomUUID();
    const { gateway } = await connectAs(first(), first().users.dana);
    const made = succeeded(await gateway.create(titled('Half made'), key));
    expect(succeeded(await gateway.find(key))).toEqual(made);
    expect(succeeded(await gateway.find(randomUUID()))).toBeNull();
    expect(made.visibility).toBe('draft');
    succeeded(await gateway.update(made.remoteId, titled('Half made'), 'publish'));
    expect(await onlyPostTitled(first(), 'Half made')).toMatchObject({
      slug: 'half-made',
      status: 'publish',
    });
  });

  it('and one that was put in the bin is called gone, not changed there', async () => {
    const { gateway } = await connectAs(first(), first().users.dana);
    const made = succeeded(await gateway.create(titled('Binned'), randomUUID()));
    const { login, applicationPassword } = first().users.dana;
    await fetch(`${first().url}/wp-json/wp/v2/posts/${made.remoteId}`, {
      method: 'DELETE',
      headers: { authorization: `Basic ${btoa(`${login}:${applicationPassword}`)}` },
    });
    for (const id of [made.remoteId, '999999']) {
      expect(await gateway.update(id, titled('Binned'), 'publish')).toMatchObject({
        ok: false,
        error: { kind: 'gone' },
      });
      expect(await gateway.readBack(id, titled('Binned'))).toMatchObject({
        ok: false,
        error: { kind: 'gone' },
      });
    }
  });

  it('and says so when the blog has changed it', async () => {
    const { gateway } = await connectAs(first(), first().users.dana);
    const post = titled('Changed there');
    const made = succeeded(await gateway.create(post, randomUUID()));
    const other = { ...post, blocks: post.blocks.slice(1) };
    expect(succeeded(await gateway.readBack(made.remoteId, other)).whole).toBe(false);
  });

  it('is cross-posted to another, and each links to the other', async () => {
    const home = await connectAs(first(), first().users.dana);
    const other = await connectAs(second(), second().users.dana);
    const outbox = outboxFor([home, other]);
    const post = titled('Cross-posted');
    outbox.press({ ...wishFor(home, post), others: [other.blog] });
    await outbox.run();
    expect(outbox.sent().map(({ state }) => state)).toEqual([
      'published',
      'published',
      'published',
    ]);
    const [here, there] = [
      await onlyPostTitled(first(), post.title),
      await onlyPostTitled(second(), post.title),
    ];
    expect(here.content.rendered).toContain(
      `(Cross-posted at <a href="${there.link}">The Jury Talks Back</a>.)`,
    );
    expect(decode(there.content.rendered)).toContain(
      `<a href="${here.link}">Dana’s <First> & Only</a>.)`,
    );
  });
});
