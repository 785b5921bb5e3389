import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allPosts } from '../blogs/wordpress/ask-rest.ts';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import {
  connectAll,
  onlyBlog,
  openPracticeWorld,
  type PracticeWorld,
} from '../e2e/practice-world.ts';
import { newDraft } from '../e2e/surfaces/drafts.ts';
import { publish } from '../e2e/surfaces/publish-draft.ts';
import { storedRows } from '../e2e/surfaces/stored.ts';
import { goToEnd } from '../e2e/surfaces/write-draft.ts';
import { isSkipped } from '../is-skipped.ts';
import { dice, SEED } from './dice.ts';

const POSTS = 15;
/** The background dies within this time, in milliseconds, after Publish was pressed. */
const LATEST_DEATH = 600;
/** Where the answer to "make this post" was lost and no post is found, the outbox waits a minute to be sure. */
const PATIENCE = 150_000;

/** Chromium only: what goes on after a crash is decided by the store and the same code in every browser. */
const cannotRun = isSkipped('chromium') || isSkipped('wordpress');
describe.skipIf(cannotRun)('when the background is killed while it publishes', () => {
  let world: PracticeWorld;
  let desk: Page;
  beforeAll(async () => {
    world = await openPracticeWorld(launchChromium, { titles: ['Killed Over It'] });
    await connectAll(world);
    desk = await world.driver.openExtensionPage('desk.html');
  });
  afterAll(() => world?.close());

  it(`each of ${POSTS} posts is on the blog, once, and none is stuck`, async () => {
    const random = dice(SEED);
    const titles = Array.from({ length: POSTS }, (_, at) => `Post number ${at + 1}`);
    const killedIn: string[] = [];
    for (const [index, title] of titles.entries()) {
      await desk.bringToFront();
      await newDraft(desk, title);
      await goToEnd(desk);
      await desk.keyboard.type(`All that ${title} has to say.`);
      await publish(desk);
      await wait(random() * LATEST_DEATH);
      const wasRunning = await world.driver.stopBackground();
      killedIn.push(wasRunning ? ((await states(desk)).at(-1) ?? 'nothing') : 'sleep');
      // The press itself is the desk's: it is stored whatever becomes of the background.
      await expect.poll(() => states(desk), { timeout: 10_000 }).toHaveLength(index + 1);
      await desk.reload(); // the blogger opens the desk again
      await desk.waitForSelector('.draft-title');
    }
    const began = performance.now();
    await expect
      .poll(() => states(desk), { timeout: PATIENCE, interval: 500 })
      .toEqual(titles.map(() => 'published'));
    const settled = Math.round((performance.now() - began) / 1000);

    const posts = await allPosts(onlyBlog(world));
    const count = (title: string) => posts.filter((post) => post.title.raw === title).length;
    const doubled = titles.filter((title) => count(title) > 1).length;
    const lost = titles.filter((title) => count(title) === 0).length;
    console.log(
      `seed ${SEED}: killed in ${killedIn.join(', ')}; all delivered ${settled} s after the last; ` +
        `${lost} lost, ${doubled} doubled`,
    );
    expect(killedIn.filter((state) => state !== 'sleep' && state !== 'published')).not.toEqual([]);
    expect(posts.map((post) => post.title.raw).toSorted()).toEqual(titles.toSorted());
    expect(new Set(posts.map(({ status }) => status))).toEqual(new Set(['publish']));
  });
});

/** Where each delivery stands, in the order in which they were asked for. */
const states = async (page: Page): Promise<readonly string[]> =>
  (await storedRows(page, 'outbox')).map(({ state }) => String(state));
