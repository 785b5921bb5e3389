import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import type { Driver } from '../e2e/drivers/driver.ts';
import { makeScratchHome } from '../e2e/drivers/scratch-home.ts';
import { setToastAside, waitForToast } from '../e2e/drivers/toast.ts';
import { storedTexts } from '../e2e/surfaces/stored.ts';
import { isSkipped } from '../is-skipped.ts';
import type { Passage } from '../pages/newspaper/article.ts';
import { almanac } from '../pages/newspaper/articles.ts';
import { type Newspaper, startNewspaper } from '../pages/serve-newspaper.ts';
import { dice, SEED } from './dice.ts';

const ROUNDS = 5;
/** The browser dies within this time, in milliseconds, after the blogger began to clip. */
const LATEST_DEATH = 1_500;

const almanacTexts = Object.values(almanac.passages).map(({ text }) => text);

/** Chromium only: Firefox forgets an add-on that is not signed, and with it its store, when it ends. */
describe.skipIf(isSkipped('chromium'))('when the whole browser is killed over a capture', () => {
  const home = makeScratchHome();
  let newspaper: Newspaper;
  beforeAll(async () => {
    newspaper = await startNewspaper();
  });
  afterAll(async () => {
    await newspaper?.close();
    home.remove();
  });

  it(`what was called clipped is there when it is opened again, ${ROUNDS} times`, async () => {
    const random = dice(SEED);
    const queue = Object.values(almanac.passages);
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const driver = await launchChromium({ home });
      const page = await driver.openTab(newspaper.url + almanac.path);
      const clipping = clipAll(driver, page, { queue, acknowledged }).catch(() => undefined);
      await wait(random() * LATEST_DEATH);
      driver.browser.process()?.kill('SIGKILL');
      await clipping;
    }
    const driver = await launchChromium({ home });
    const kept = await storedTexts(await driver.openExtensionPage('desk.html'));
    await driver.close();
    const begun = almanacTexts.length - queue.length;
    const lost = acknowledged.filter((text) => !kept.includes(text));
    console.log(
      `seed ${SEED}: ${ROUNDS} kills; ${begun} captures begun, ${acknowledged.length} called clipped, ` +
        `${kept.length} kept, ${lost.length} lost`,
    );
    expect(acknowledged.length).toBeGreaterThan(ROUNDS);
    expect(lost).toEqual([]);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.filter((text) => !almanacTexts.includes(text))).toEqual([]);
  });
});

/** Clips one passage of the queue after the other and tells of each whose toast says "clipped", until the browser is gone. */
async function clipAll(
  driver: Driver,
  page: Page,
  { queue, acknowledged }: { readonly queue: Passage[]; readonly acknowledged: string[] },
): Promise<void> {
  for (let passage = queue.shift(); passage; passage = queue.shift()) {
    await setToastAside(page);
    await page.evaluate((id) => {
      const element = document.querySelector(id);
      if (element) getSelection()?.selectAllChildren(element);
    }, passage.start);
    await driver.pressClipCommand(page);
    await waitForToast(driver, page, /Clipped/);
    acknowledged.push(passage.text);
  }
}
