import { expect, it } from 'vitest';
import { toGutenberg } from '../../domain/render/to-gutenberg.ts';
import { connectAs, outboxFor } from './blogger.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { everyBlockPost, SOURCE_WORDS } from './golden-post.ts';
import { decode, onlyPostTitled, postsTitled, requestFor, titled } from './held-posts.ts';
import { statusOf } from './status-of.ts';
import { askRest } from './wordpress/ask-rest.ts';

describeWordPress('a real WordPress takes a post', (first) => {
  it.each(['dana', 'admin'] as const)(
    'from %s whole, with its categories and tags',
    async (login) => {
      const home = await connectAs(first(), first().users[login]);
      const outbox = outboxFor([home]);
      const post = titled(`Whole, by ${login}`);
      outbox.press(requestFor(home, post));
      await outbox.run();
      const receipt = outbox.receiptAt(home);
      expect(receipt).toMatchObject({ status: 'public', altered: [] });

      const held = await onlyPostTitled(first(), post.title);
      const names = async (taxonomy: string, ids: readonly number[]) =>
        Promise.all(
          ids.map(
            async (id) =>
              (
                await askRest<{ name: string }>(
                  first(),
                  first().users.admin,
                  `/wp/v2/${taxonomy}/${id}`,
                )
              ).name,
          ),
        );
      expect(await names('categories', held.categories)).toEqual(['General']);
      expect((await names('tags', held.tags)).toSorted()).toEqual(['AT&amp;T', 'first amendment']);
      expect(held.slug).toBe(`whole-by-${login}`);
      expect(receipt.url).toBe(held.link);
      expect(held.content.raw.replaceAll(' />', '/>')).toBe(toGutenberg(post));
    },
  );

  it('and shows readers a source’s words exactly', async () => {
    const held = await onlyPostTitled(first(), 'Whole, by dana');
    const [, shown = ''] = /<blockquote[^>]*>\s*<p>(.*?)<\/p>/s.exec(held.content.rendered) ?? [];
    expect(decode(shown)).toBe(SOURCE_WORDS);
  });

  it('with a title full of markup, as text', async () => {
    const home = await connectAs(first(), first().users.admin);
    const outbox = outboxFor([home]);
    outbox.press(requestFor(home, everyBlockPost));
    await outbox.run();
    expect(outbox.receiptAt(home).altered).toEqual([]);
    const held = await onlyPostTitled(
      first(),
      'Élection &lt;i&gt;marches&lt;/i&gt; on &amp; "on" &#091;gallery]',
    );
    expect(held.excerpt.raw).toBe('A short &lt;b&gt;word&lt;/b&gt; &amp; more');
  });

  it('as a draft that nobody else sees', async () => {
    const home = await connectAs(first(), first().users.dana);
    const outbox = outboxFor([home]);
    outbox.press(requestFor(home, titled('Only a draft'), 'draft'));
    await outbox.run();
    expect(outbox.receiptAt(home)).toMatchObject({ status: 'draft', altered: [] });
    expect(await onlyPostTitled(first(), 'Only a draft')).toMatchObject({
      status: 'draft',
      slug: '',
    });
    expect(await statusOf(outbox.receiptAt(home).url)).toBe(404);
  });

  it('from a contributor for an editor to approve', async () => {
    const home = await connectAs(first(), first().users.guest);
    const outbox = outboxFor([home]);
    outbox.press(requestFor(home, titled('Please approve')));
    await outbox.run();
    expect(outbox.receiptAt(home)).toMatchObject({ status: 'pending', altered: [] });
    expect(await onlyPostTitled(first(), 'Please approve')).toMatchObject({ status: 'pending' });
  });

  it('into a category that an administrator’s post makes, and an author then finds', async () => {
    const categories = ['Law & Order'];
    for (const login of ['admin', 'dana'] as const) {
      const home = await connectAs(first(), first().users[login]);
      const outbox = outboxFor([home]);
      outbox.press(requestFor(home, titled(`Categories of ${login}`, { categories })));
      await outbox.run();
      expect(outbox.receiptAt(home).altered).toEqual([]);
    }
    const [one, other] = [
      await onlyPostTitled(first(), 'Categories of admin'),
      await onlyPostTitled(first(), 'Categories of dana'),
    ];
    expect(one.categories).toEqual(other.categories);
    expect(one.categories).not.toEqual([1]);
  });

  it('but nothing of it when an author’s category does not exist', async () => {
    const home = await connectAs(first(), first().users.dana);
    const outbox = outboxFor([home]);
    outbox.press(
      requestFor(home, titled('Nowhere to file', { categories: ['General', 'No Such Thing'] })),
    );
    await outbox.run();
    expect(outbox.sent()).toMatchObject([
      { state: 'needs-you', error: { kind: 'no-such-category', detail: 'No Such Thing' } },
    ]);
    expect(await postsTitled(first(), 'Nowhere to file')).toEqual([]);
  });
});
