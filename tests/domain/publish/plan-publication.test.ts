import { describe, expect, it } from 'vitest';
import type { Block, TextRun } from '../../../domain/post/post.ts';
import { planPublication } from '../../../domain/publish/plan-publication.ts';
import { cancelDelivery } from '../../../domain/publish/press-again.ts';
import { outboxRig } from './outbox-rig.ts';
import { means, request, shortPost } from './publication-request.ts';

/** The last block of a blog's only post as text, links in angle brackets. */
function noteAt(rig: ReturnType<typeof outboxRig>, blogId: string): string {
  const content = [...rig.blogAt(blogId).held.values()].at(-1)?.fields.content ?? '[]';
  const block = (JSON.parse(content) as readonly Block[]).at(-1);
  if (block?.kind !== 'note') return '';
  const runs = block.content.filter((inline): inline is TextRun => inline.kind === 'text');
  return runs.map(({ text, href }) => (href ? `${text}<${href}>` : text)).join('');
}

const titlesAt = (rig: ReturnType<typeof outboxRig>, blogId: string): readonly string[] =>
  [...rig.blogAt(blogId).held.values()].map(({ fields }) => fields.title);

describe('publishing in several places', () => {
  it('plans one delivery for each blog: home gets its links when the others are out', () => {
    const planned = planPublication(
      request(['second', 'third']),
      { deliveries: [], receipts: [] },
      means(1),
    );
    expect(
      planned.map(({ blogId, linksLater, crossPosts }) => [
        blogId,
        linksLater,
        crossPosts.map((c) => c.blogId),
      ]),
    ).toEqual([
      ['home', true, ['second', 'third']],
      ['second', false, ['home']],
      ['third', false, ['home']],
    ]);
  });

  it('leaves the post at home as it is when no link back is wanted', () => {
    const planned = planPublication(
      request(['second'], { linkBack: false }),
      { deliveries: [], receipts: [] },
      means(1),
    );
    expect(planned.map(({ blogId }) => blogId)).toEqual(['home', 'second']);
  });

  it('gives every post a note with links that lead to the others', async () => {
    const rig = outboxRig(['home', 'second', 'third']);
    rig.press(request(['second', 'third']));
    await rig.run();
    expect(noteAt(rig, 'second')).toBe('(Cross-posted at The Home Page<https://blog.example/1>.)');
    expect(noteAt(rig, 'home')).toBe(
      '(Cross-posted at The second<https://blog.example/1> and The third<https://blog.example/1>.)',
    );
  });

  it('lets the others wait while home is away', async () => {
    const rig = outboxRig(['home', 'second'], ['none', 'request lost', 'none', 'none']);
    rig.press(request(['second']));
    await rig.run();
    expect(rig.sent().map(({ state }) => state)).toEqual(['published', 'published']);
  });

  it('links nothing that was called off, and does not wait for it', async () => {
    const rig = outboxRig(['home', 'second']);
    rig.blogAt('second').suffer('offline');
    rig.press(request(['second']));
    await rig.runOnce();
    const second = rig.sent().find(({ blogId }) => blogId === 'second');
    rig.act(second?.id ?? '', (stored) => cancelDelivery(stored, rig.clock.now()));
    await rig.run();
    expect(rig.sent().map(({ state }) => state)).toEqual(['published', 'cancelled']);
    expect(noteAt(rig, 'home')).toBe('');
  });
});

describe('pressing Publish again', () => {
  it('gives what waits the newest text, and makes no second delivery', async () => {
    const rig = outboxRig(['home', 'second']);
    const [first] = rig.press(request(['second']));
    const again = rig.press(request(['second'], { post: shortPost('Mended') }));
    expect(again).toMatchObject([{ id: first?.id, press: 2 }, { press: 2 }]);
    await rig.run();
    expect(rig.sent()).toHaveLength(2);
    expect(titlesAt(rig, 'home')).toEqual(['Mended']);
    expect(titlesAt(rig, 'second')).toEqual(['Mended']);
  });

  it('changes the post that is there instead of making another', async () => {
    const rig = outboxRig(['home', 'second']);
    rig.press(request(['second']));
    await rig.run();
    const again = rig.press(request(['second'], { post: shortPost('A better title') }));
    expect(again).toHaveLength(2);
    await rig.run();
    for (const blogId of ['home', 'second']) {
      expect(titlesAt(rig, blogId)).toEqual(['A better title']);
    }
    expect(noteAt(rig, 'home')).toContain('The second');
    expect(rig.receipts.size).toBe(2);
  });

  it('keeps the time of the first publication on the receipt', async () => {
    const rig = outboxRig(['home']);
    rig.press(request());
    await rig.run();
    const before = rig.soFar().receipts[0];
    rig.press(request());
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
    rig.press(request());
    await rig.run();
    rig.press(request(['second']));
    await rig.run();
    expect(rig.blogAt('home').held.size).toBe(1);
    expect(rig.blogAt('second').held.size).toBe(1);
    expect(noteAt(rig, 'home')).toContain('The second');
  });

  it('brings the newest text everywhere after home had refused the first', async () => {
    const rig = outboxRig(['home', 'second']);
    rig.blogAt('home').suffer('forbidden');
    rig.press(request(['second']));
    await rig.runOnce();
    expect(rig.sent()[0]).toMatchObject({ state: 'needs-you', error: { kind: 'forbidden' } });
    rig.blogAt('home').suffer(null);
    rig.press(request(['second'], { post: shortPost('Second try') }));
    await rig.run();
    expect(titlesAt(rig, 'home')).toEqual(['Second try']);
    expect(titlesAt(rig, 'second')).toEqual(['Second try']);
    expect(rig.sent()).toHaveLength(2);
  });
});
