import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import type { Driver } from '../e2e/drivers/driver.ts';
import { launchFirefox } from '../e2e/drivers/firefox.ts';
import { readToast, setToastAside } from '../e2e/drivers/toast.ts';
import { storedTexts } from '../e2e/surfaces/stored.ts';
import { isSkipped } from '../is-skipped.ts';
import { almanac } from '../pages/newspaper/articles.ts';
import { type Newspaper, startNewspaper } from '../pages/serve-newspaper.ts';
import { dice, SEED } from './dice.ts';

/** The background dies within this time, in milliseconds, after it has heard the gesture. */
const LATEST_DEATH = 45;
/** A blogger who sees nothing on the page for so long presses again. */
const SILENCE = 4_000;

describe.each([
  { name: 'chromium', launch: launchChromium, captures: 100 },
  { name: 'firefox', launch: launchFirefox, captures: 20 },
])('when $name kills the background over a capture', ({ name, launch, captures }) => {
  let newspaper: Newspaper;
  let driver: Driver;
  let page: Page;
  let desk: Page;
  beforeAll(async () => {
    newspaper = await startNewspaper();
    driver = await launch();
    page = await driver.openTab(newspaper.url + almanac.path);
    desk = await driver.openExtensionPage('desk.html');
  });
  afterAll(async () => {
    await driver?.close();
    await newspaper?.close();
  });

  it.skipIf(isSkipped(name))(`each of ${captures} passages is kept, once, verbatim`, async () => {
    const random = dice(SEED);
    const passages = Object.values(almanac.passages).slice(0, captures);
    let kills = 0;
    let presses = 0;
    let inTime = 0;
    for (const { start } of passages) {
      for (let isClipped = false; !isClipped; ) {
        await setToastAside(page);
        await page.evaluate((id) => {
          const element = document.querySelector(id);
          if (element) getSelection()?.selectAllChildren(element);
        }, start);
        await driver.pressClipCommand(page);
        presses += 1;
        await wait(random() * LATEST_DEATH);
        const [said, wasRunning] = await Promise.all([
          readToast(driver, page),
          driver.stopBackground(),
        ]);
        if (wasRunning) kills += 1;
        if (wasRunning && said === null) inTime += 1;
        isClipped = await saysClipped(driver, page);
      }
    }
    const kept = (await storedTexts(desk)).toSorted();
    const wanted = passages.map(({ text }) => text).toSorted();
    const lost = wanted.filter((text) => !kept.includes(text)).length;
    const doubled = kept.length - new Set(kept).size;
    console.log(
      `${name}, seed ${SEED}: ${presses} presses, ${kills} kills of a running background, ` +
        `${inTime} of them before the page had its answer, ${presses - captures} presses repeated ` +
        `because the page had not been looked at; ${lost} lost, ${doubled} doubled`,
    );
    expect(inTime).toBeGreaterThan(captures / 10);
    expect(kept).toEqual(wanted);
  });
});

/** False when the page says nothing: then the background died before it could even look at the page. */
async function saysClipped(driver: Driver, page: Page): Promise<boolean> {
  const end = performance.now() + SILENCE;
  for (;;) {
    const text = await readToast(driver, page);
    if (text !== null && /Clipped|Already/.test(text)) return true;
    if (text === null && performance.now() > end) return false;
    if (performance.now() > end + 12_000) throw new Error(`The page goes on saying: ${text}`);
    await wait(20);
  }
}
