import { describe, expect, it } from 'vitest';
import type { TextRun } from '../../../domain/post/post.ts';
import { type PublicationWish, planPublication } from '../../../domain/publish/plan-publication.ts';
import { outboxRig } from './outbox-rig.ts';
import { means, shortPost, wish } from './publish-wish.ts';

/** Presses Publish. */
function press(rig: ReturnType<typeof outboxRig>, wanted: PublicationWish) {
  const planned = planPublication(wanted, rig.soFar(), means(rig.clock.now()));
  rig.add(planned);
  return planned;
}

/** The last block of a blog's only post as text, links in angle brackets. */
function noteAt(rig: ReturnType<typeof outboxRig>, blogId: string): string {
  const block = [...rig.blogAt(blogId).held.values()].at(-1)?.post.blocks.at(-1);
  if (block?.kind !== 'note') return '';
  const runs = block.content.filter((inline): inline is TextRun => inline.kind === 'text');
  return runs.map(({ text, href }) => (href ? `${text}<${href}>` : text)).join('');
}

describe('publishing in several places', () => {
  it('starts at home, goes on to the others and comes home to link them', () => {
    const planned = planPublication(
      wish(['second', 'third']),
      { deliveries: [], receipts: [] },
      means(1),
    );
    expect(
      planned.map(({ blogId, updates, crossPosts }) => [
        blogId,
        updates,
        crossPosts.map((c) => c.blogId),
      ]),
    ).toEqual([
      ['home', false, []],
      ['second', false, ['home']],
      ['third', false, ['home']],
      ['home', true, ['second', 'third']],
    ]);
  });

  it('leaves the post at home as it is when no link back is wanted', () => {
    const planned = planPublication(
      wish(['second'], { linkBack: false }),
      { deliveries: [], receipts: [] },
      means(1),
    );
    expect(planned.map(({ blogId }) => blogId)).toEqual(['home', 'second']);
  });

  it('gives every post a note with links that lead to the others', async () => {
    const rig = outboxRig(['home', 'second', 'third']);
    press(rig, wish(['second', 'third']));
    await rig.run();
    expect(noteAt(rig, 'second')).toBe('(Cross-posted at The Home Page<https://blog.example/1>.)');
    expect(noteAt(rig, 'home')).toBe(
      '(Cross-posted at The second<https://blog.example/1> and The third<https://blog.example/1>.)',
    );
  });

  it('lets the others wait while home is away', async () => {
    const rig = outboxRig(['home', 'second'], ['none', 'request lost', 'none', 'none']);
    press(rig, wish(['second']));
    await rig.run();
    expect(rig.sent().map(({ state }) => state)).toEqual(['published', 'published', 'published']);
  });
});

describe('pressing Publish again', () => {
  it('sends nothing new while the post is on its way', () => {
    const rig = outboxRig(['home', 'second']);
    expect(press(rig, wish(['second']))).toHaveLength(3);
    expect(press(rig, wish(['second']))).toEqual([]);
  });

  it('changes the post that is there instead of making another', async () => {
    const rig = outboxRig(['home', 'second']);
    press(rig, wish(['second']));
    await rig.run();
    const again = press(rig, wish(['second'], { post: shortPost('A better title') }));
    expect(again.map(({ updates }) => updates)).toEqual([true, true]);
    await rig.run();
    for (const blogId of ['home', 'second']) {
      expect([...rig.blogAt(blogId).held.values()].map(({ post }) => post.title)).toEqual([
        'A better title',
      ]);
    }
    expect(noteAt(rig, 'home')).toContain('The second');
    expect(rig.receipts.size).toBe(2);
  });

  it('keeps the time of the first publication on the receipt', async () => {
    const rig = outboxRig(['home']);
    press(rig, wish());
    await rig.run();
    const before = rig.soFar().receipts[0];
    press(rig, wish());
    await rig.run();
    expect(rig.soFar().receipts[0]).toMatchObject({
      id: before?.id,
      publishedAt: before?.publishedAt,
    });
    expect(rig.soFar().receipts[0]?.updatedAt).toBeGreaterThan(
      before?.updatedAt ?? Number.POSITIVE_INFINITY,
    );
  });

  it('adds a blog later without posting at home twice', async () => {
    const rig = outboxRig(['home', 'second']);
    press(rig, wish());
    await rig.run();
    press(rig, wish(['second']));
    await rig.run();
    expect(rig.blogAt('home').held.size).toBe(1);
    expect(rig.blogAt('second').held.size).toBe(1);
    expect(noteAt(rig, 'home')).toContain('The second');
  });

  it('brings the newest text everywhere after home had refused the first', async () => {
    const rig = outboxRig(['home', 'second']);
    rig.blogAt('home').suffer('forbidden');
    const planned = press(rig, wish(['second']));
    const [home] = planned;
    if (home) rig.add([{ ...home, state: 'needs-you', error: { kind: 'forbidden', detail: '' } }]);
    rig.blogAt('home').suffer(null);
    press(rig, wish(['second'], { post: shortPost('Second try') }));
    await rig.run();
    expect([...rig.blogAt('home').held.values()].map(({ post }) => post.title)).toEqual([
      'Second try',
    ]);
    expect(rig.sent()).toHaveLength(3);
  });

  it('makes one post when two windows press at the same moment', async () => {
    const rig = outboxRig(['home']);
    const moment = means(rig.clock.now());
    rig.add(planPublication(wish(), { deliveries: [], receipts: [] }, moment));
    rig.add(planPublication(wish(), { deliveries: [], receipts: [] }, moment));
    await rig.run();
    expect(rig.sent().map(({ state }) => state)).toEqual(['published', 'published']);
    expect(rig.blogAt('home').held.size).toBe(1);
  });
});
