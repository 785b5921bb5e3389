import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_ATTEMPTS } from '../../../domain/publish/back-off.ts';
import { retryDelivery } from '../../../domain/publish/press-again.ts';
import { FAULTS, type Fault } from './faults.ts';
import { outboxRig } from './outbox-rig.ts';
import { request, shortPost } from './publication-request.ts';

/** The steps of one undisturbed delivery, counted generously: who am I, prepare, find, create, read, change, read back, and the writes between. */
const STEPS = 18;

async function publishUnder(faults: readonly Fault[], others: readonly string[] = []) {
  const rig = outboxRig(['home', ...others], faults);
  rig.press(request(others));
  await rig.run();
  rig.settle();
  return rig;
}

describe('a post goes out exactly once', () => {
  it('is published and has a receipt when nothing goes wrong', async () => {
    const rig = await publishUnder([]);
    expect(rig.sent().map(({ state }) => state)).toEqual(['published']);
    expect([...rig.receipts.values()]).toMatchObject([
      {
        blogId: 'home',
        remoteId: '1',
        url: 'https://blog.example/1',
        status: 'public',
        altered: [],
      },
    ]);
  });

  const single = FAULTS.flatMap((fault) =>
    Array.from({ length: STEPS }, (_, step) => ({ fault, step })),
  );
  it.each(single)('whatever befalls step $step: $fault', async ({ fault, step }) => {
    const quiet: readonly Fault[] = Array.from({ length: step }, () => 'none');
    const rig = await publishUnder([...quiet, fault]);
    expect(rig.blogAt('home').held.size).toBe(1);
    expect(rig.sent().map(({ state }) => state)).toEqual(['published']);
  });

  it('under any run of passing faults, on each of two blogs', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...FAULTS), { maxLength: 40 }), async (faults) => {
        const rig = await publishUnder(mild(faults), ['second']);
        for (const blog of ['home', 'second']) {
          const held = [...rig.blogAt(blog).held.values()];
          expect(held).toHaveLength(1);
          expect(held[0]?.status).toBe('public');
          expect(held[0]?.fields.content).toContain('Cross-posted at');
        }
        expect(rig.sent().every(({ state }) => state === 'published')).toBe(true);
        expect(rig.receipts.size).toBe(2);
      }),
      { numRuns: 400 },
    );
  });
});

/** At most as many failures as an outbox bears before it gives up, which is another promise; crashes do not count. */
function mild(faults: readonly Fault[]): readonly Fault[] {
  let failures = 0;
  return faults.map((fault) => {
    if (fault.startsWith('crash') || fault === 'none') return fault;
    failures += 1;
    return failures < MAX_ATTEMPTS ? fault : 'none';
  });
}

describe('what the blogger is told', () => {
  it('a blog that stays away is given up; the post is kept and goes out when they try again', async () => {
    const rig = outboxRig(['home']);
    rig.blogAt('home').suffer('offline');
    rig.press(request());
    await rig.run();
    const [given] = rig.sent();
    expect(given).toMatchObject({ state: 'failed', error: { kind: 'offline' }, post: shortPost() });

    rig.blogAt('home').suffer(null);
    if (given) rig.add([retryDelivery(given, shortPost(), rig.clock.now())]);
    await rig.run();
    expect(rig.sent()).toMatchObject([{ id: given?.id, state: 'published' }]);
    expect(rig.blogAt('home').held.size).toBe(1);
  });

  it('a wrong password waits for them, and publishing again goes on with the same delivery', async () => {
    const rig = outboxRig(['home']);
    rig.blogAt('home').suffer('wrong-password');
    rig.press(request());
    await rig.run();
    const [stopped] = rig.sent();
    expect(stopped).toMatchObject({
      state: 'needs-you',
      attempts: 1,
      error: { kind: 'wrong-password' },
    });

    rig.blogAt('home').suffer(null);
    rig.press(request());
    await rig.run();
    expect(rig.sent()).toMatchObject([{ id: stopped?.id, state: 'published' }]);
  });
});

describe('a post that was deleted at the blog', () => {
  it('is made anew when the blogger publishes again after being told', async () => {
    const rig = await publishUnder([]);
    rig.blogAt('home').held.clear();
    rig.press(request([], { post: shortPost('Second thoughts') }));
    await rig.run();
    expect(rig.sent().at(-1)).toMatchObject({ state: 'needs-you', error: { kind: 'gone' } });
    rig.press(request([], { post: shortPost('Second thoughts') }));
    await rig.run();
    expect([...rig.blogAt('home').held.values()].map(({ fields }) => fields.title)).toEqual([
      'Second thoughts',
    ]);
  });
});
