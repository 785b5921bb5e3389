import { describe, expect, it } from 'vitest';
import { resolveConflict } from '../../../domain/publish/conflict.ts';
import type { Delivery } from '../../../domain/publish/outbox.ts';
import { cancelDelivery } from '../../../domain/publish/press-again.ts';
import { outboxRig } from './outbox-rig.ts';
import { request, shortPost } from './publication-request.ts';
import { DEFAULT_CATEGORY } from './simulated-blog.ts';

type Rig = ReturnType<typeof outboxRig>;

async function published(post = shortPost()): Promise<Rig> {
  const rig = outboxRig(['home']);
  rig.press(request([], { post }));
  await rig.run();
  return rig;
}
const heldAt = (rig: Rig) => [...rig.blogAt('home').held.values()][0];
const choose = (rig: Rig, choice: 'theirs' | 'ours') =>
  rig.act(rig.sent()[0]?.id ?? '', (one) => resolveConflict(one, choice, rig.clock.now()));

describe('what was changed on the blog', () => {
  it('stays, and is shown beside the draft’s version, even when the draft changed another field', async () => {
    const rig = await published();
    rig.blogAt('home').editByHand({ title: 'By hand' });
    rig.press(request([], { post: shortPost('A calm day', { tags: ['new'] }) }));
    await rig.run();
    expect(rig.sent()[0]).toMatchObject({
      state: 'needs-you',
      error: { kind: 'edited-there', detail: '' },
      conflict: { fields: [{ field: 'title', theirs: 'By hand', ours: 'A calm day' }] },
    });
    expect(heldAt(rig)?.fields).toMatchObject({ title: 'By hand', tags: [] });
  });

  it('stays when the blogger keeps theirs, until the draft’s version changes again', async () => {
    const rig = await published();
    rig.blogAt('home').editByHand({ title: 'By hand' });
    const changed = shortPost('Ours', { tags: ['new'] });
    rig.press(request([], { post: changed }));
    await rig.run();
    choose(rig, 'theirs');
    await rig.run();
    expect(heldAt(rig)?.fields).toMatchObject({ title: 'By hand', tags: ['new'] });
    rig.press(request([], { post: changed }));
    await rig.run();
    expect(heldAt(rig)?.fields.title).toBe('By hand');
    rig.press(request([], { post: shortPost('Ours, changed again') }));
    await rig.run();
    expect(heldAt(rig)?.fields.title).toBe('Ours, changed again');
  });

  it('is replaced when the blogger takes ours, unless it was changed once more meanwhile', async () => {
    const rig = await published();
    rig.blogAt('home').editByHand({ title: 'By hand' });
    rig.press(request([], { post: shortPost('Ours') }));
    await rig.run();
    rig.blogAt('home').editByHand({ title: 'By hand, again' });
    choose(rig, 'ours');
    await rig.run();
    expect(rig.sent()[0]?.conflict?.fields).toMatchObject([{ theirs: 'By hand, again' }]);
    expect(heldAt(rig)?.fields.title).toBe('By hand, again');
    choose(rig, 'ours');
    await rig.run();
    expect(heldAt(rig)?.fields.title).toBe('Ours');
  });

  it('is no difference when both sides have changed to the same', async () => {
    const rig = await published();
    rig.blogAt('home').editByHand({ title: 'The same' });
    rig.press(request([], { post: shortPost('The same') }));
    await rig.run();
    expect(rig.sent()[0]?.state).toBe('published');
  });

  it('is never touched in a field that the draft does not set, and is shown once it sets it', async () => {
    const rig = await published(shortPost('T', { categories: [] }));
    expect(heldAt(rig)?.fields.categories).toEqual([DEFAULT_CATEGORY]);
    rig.blogAt('home').editByHand({ excerpt: 'Set there', categories: ['Theirs'] });
    rig.press(request([], { post: shortPost('T2', { categories: [] }) }));
    await rig.run();
    expect(heldAt(rig)?.fields).toMatchObject({
      title: 'T2',
      excerpt: 'Set there',
      categories: ['Theirs'],
    });
    rig.press(request([], { post: shortPost('T2', { categories: [], excerpt: 'Ours' }) }));
    await rig.run();
    expect(rig.sent()[0]?.conflict?.fields).toMatchObject([{ field: 'excerpt' }]);
  });

  it('is shown at the first update of a post of which nothing was written down, unless it is the same', async () => {
    const rig = await published();
    const [place, receipt] = [...rig.receipts][0] ?? [];
    if (!place || !receipt) throw new Error('No receipt');
    rig.receipts.set(place, { ...receipt, held: {}, sent: {} });
    rig.press(request());
    await rig.run();
    expect(rig.sent()[0]?.state).toBe('published');
    rig.receipts.set(place, { ...receipt, held: {}, sent: {} });
    rig.press(request([], { post: shortPost('New') }));
    await rig.run();
    expect(rig.sent()[0]?.conflict?.fields).toMatchObject([{ field: 'title', ours: 'New' }]);
  });

  it('as to who sees it: a draft that was made public there is not taken offline unasked', async () => {
    const rig = outboxRig(['home']);
    rig.press(request([], { requestedStatus: 'draft' }));
    await rig.run();
    rig.blogAt('home').editByHand({}, 'public');
    rig.press(request([], { requestedStatus: 'draft', post: shortPost('Ours') }));
    await rig.run();
    expect(rig.sent()[0]).toMatchObject({ state: 'needs-you', conflict: { status: 'public' } });
    expect(heldAt(rig)).toMatchObject({ status: 'public', fields: { title: 'A calm day' } });
    choose(rig, 'theirs');
    await rig.run();
    expect(heldAt(rig)).toMatchObject({ status: 'public', fields: { title: 'Ours' } });
  });
});

describe('who may not publish', () => {
  it('hands in, and publishes once they may: abilities are asked anew', async () => {
    const rig = outboxRig(['home']);
    rig.blogAt('home').may.publish = false;
    rig.press(request());
    await rig.run();
    expect(heldAt(rig)?.status).toBe('pending');
    rig.blogAt('home').may.publish = true;
    rig.press(request());
    await rig.run();
    expect(heldAt(rig)?.status).toBe('public');
  });
});

describe('a delivery that cannot be made', () => {
  const unreadable = (delivery: Delivery): Delivery => ({
    ...delivery,
    id: 'unreadable',
    draftId: 'other',
    post: { ...delivery.post, blocks: [{ kind: 'hologram' } as never] },
    notBefore: 0,
  });

  it('for its post cannot be read ends with that, and holds up no other', async () => {
    const rig = outboxRig(['home']);
    const [delivery] = rig.press(request());
    if (delivery)
      rig.add([
        unreadable(delivery),
        { ...unreadable(delivery), id: 'newer', post: { ...delivery.post, version: 99 } },
      ]);
    await rig.run();
    expect(rig.sent().map(({ state, error }) => [state, error?.kind])).toEqual([
      ['published', undefined],
      ['failed', 'unreadable-post'],
      ['failed', 'unreadable-post'],
    ]);
  });

  it('for a mistake of ours ends with that, and goes out when it is pressed again', async () => {
    const rig = outboxRig(['home', 'second']);
    const blog = rig.blogAt('home');
    const { prepare } = blog.gateway;
    blog.gateway.prepare = () => Promise.reject(new TypeError('x is not a function'));
    rig.press(request());
    rig.press(request([], { draftId: 'other', home: { id: 'second', name: 'Second' } }));
    await rig.run();
    expect(rig.sent()).toMatchObject([
      { state: 'failed', error: { kind: 'internal', detail: 'TypeError' } },
      { state: 'published' },
    ]);
    blog.gateway.prepare = prepare;
    rig.press(request());
    await rig.run();
    expect(rig.sent()[0]?.state).toBe('published');
  });
});

describe('a delivery that is called off', () => {
  it('before it was begun sends nothing', async () => {
    const rig = outboxRig(['home']);
    const [delivery] = rig.press(request());
    rig.act(delivery?.id ?? '', (one) => cancelDelivery(one, rig.clock.now()));
    await rig.run();
    expect(rig.blogAt('home').held.size).toBe(0);
  });

  it('while its post was being made goes on with that very post when it is pressed again', async () => {
    const rig = outboxRig(['home']);
    // Who am I, prepare, find and the note of it pass; the answer to "make this post" is lost.
    const [delivery] = rig.press(request());
    rig.befall(['none', 'none', 'none', 'none', 'done late']);
    await rig.runOnce();
    rig.act(delivery?.id ?? '', (one) => cancelDelivery(one, rig.clock.now()));
    expect(rig.sent()[0]).toMatchObject({ state: 'cancelled', sentAt: expect.any(Number) });
    rig.press(request([], { post: shortPost('Second thoughts') }));
    await rig.run();
    rig.settle();
    expect([...rig.blogAt('home').held.values()].map(({ fields }) => fields.title)).toEqual([
      'Second thoughts',
    ]);
  });
});
