import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { launchChromium } from './drivers/chromium.ts';
import { until } from './drivers/until.ts';
import { fillStore, writeLongStory } from './reading/long-story.ts';
import { paintedWords } from './reading/on-page.ts';
import { openReader, type Reader } from './reading/reader.ts';
import { taskTimes } from './reading/task-times.ts';

/** The longest that a page may stand still, in milliseconds. */
const STILL = 50;

// Only Chromium tells how long each task of a page took; scripts of extensions are among them.
describe.skipIf(isSkipped('chromium'))('200 clippings on a page of 1 MB', () => {
  let reader: Reader;
  const { html, anchors } = writeLongStory(1_000_000, 200);
  beforeAll(async () => {
    reader = await openReader(launchChromium);
    reader.site.put('/long', html);
  });
  afterAll(() => reader?.close());

  it(`are all found and painted, and no task takes ${STILL} ms`, async () => {
    const page = await reader.driver.openTab(reader.site.at('/long'));
    await reader.flipSwitch(page);
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
    await fillStore(reader.options, page.url(), anchors);
    const start = performance.now();
    const tasks = await taskTimes(page, async () => {
      // Another address of the same article: the store is asked anew.
      await page.evaluate(() => history.replaceState(null, '', '?utm_source=test'));
      await until('all of them to be painted', async () => {
        const size = await page.evaluate(() => CSS.highlights.get('quotewright')?.size);
        return size === anchors.length;
      });
    });
    const took = Math.round(performance.now() - start);
    const words = anchors.map(({ quote }) => quote.exact);
    expect(new Set(await paintedWords(page))).toEqual(new Set(words));
    const [cpu, wall] = [tasks.map((task) => task.cpu), tasks.map((task) => task.wall)].map(
      (times) => Math.round(Math.max(...times)),
    );
    console.log(`Painted in ${took} ms; longest task: ${cpu} ms of work, ${wall} ms by the clock.`);
    expect(tasks.filter((task) => task.cpu > 1).length).toBeGreaterThan(5);
    // By the clock a task is as long as a busy machine makes it; what we answer for is its work.
    expect(cpu).toBeLessThan(STILL);
  });
});
