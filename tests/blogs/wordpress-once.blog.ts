import { expect, it } from 'vitest';
import { connectAs, outboxFor } from './blogger.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { decode, onlyPostTitled, postsTitled, requestFor, titled } from './held-posts.ts';

describeWordPress('a real WordPress has every post once', (first, second) => {
  it('when Publish is pressed twice, and again with a new title under the same address', async () => {
    const home = await connectAs(first(), first().users.dana);
    const outbox = outboxFor([home]);
    const request = requestFor(home, titled('Pressed twice'));
    const [pressed] = outbox.press(request);
    expect(outbox.press(request)).toMatchObject([{ id: pressed?.id, press: 2 }]);
    await outbox.run();
    const { url } = outbox.receiptAt(home);
    outbox.press({ ...request, post: titled('Pressed three times') });
    await outbox.run();
    expect(await postsTitled(first(), 'Pressed twice')).toEqual([]);
    await onlyPostTitled(first(), 'Pressed three times');
    expect(outbox.receiptAt(home).url).toBe(url);
  });

  it('when the answer to its making was lost', async () => {
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
    const home = await connectAs(first(), first().users.dana, leaky);
    const outbox = outboxFor([home]);
    const request = requestFor(home, titled('Answer lost'));
    outbox.press(request);
    await outbox.run();
    expect(outbox.sent()).toMatchObject([{ state: 'sending', error: { kind: 'offline' } }]);
    await new Promise((resolve) => setTimeout(resolve, 5_500));
    await outbox.run();
    expect(lost).toBe(1);
    expect(outbox.receiptAt(home)).toMatchObject({ status: 'public', altered: [] });
    expect(await onlyPostTitled(first(), 'Answer lost')).toMatchObject({ slug: 'answer-lost' });
  });

  it('is cross-posted to another, and each links to the other', async () => {
    const home = await connectAs(first(), first().users.dana);
    const other = await connectAs(second(), second().users.dana);
    const outbox = outboxFor([home, other]);
    const post = titled('Cross-posted');
    outbox.press({ ...requestFor(home, post), others: [other.blog] });
    await outbox.run();
    expect(outbox.sent().map(({ state }) => state)).toEqual(['published', 'published']);
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
