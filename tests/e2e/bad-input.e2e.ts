import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, minutes, PDF_PATH, strict, ticker } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { waitForToast } from './drivers/toast.ts';
import { openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { chord, click } from './surfaces/controls.ts';
import { waitForAnswer } from './surfaces/notices.ts';
import { storedTexts } from './surfaces/stored.ts';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`in ${name}, what is hard to clip`, () => {
    let world: PracticeWorld;
    let desk: Page;
    let page: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      desk = await world.driver.openExtensionPage('desk.html');
    });
    afterEach(() => page?.close());
    afterAll(() => world?.close());
    const stored = () => storedTexts(desk);

    it('nothing highlighted: the page says so, and nothing is stored', async () => {
      page = await world.driver.openTab(world.newspaper + hack.path);
      const popup = await world.driver.openPopup(page);
      await click(popup, 'Clip highlighted passage');
      await waitForToast(world.driver, page, /Nothing is highlighted.*clip it again/);
      await world.driver.closePopup(popup);
      expect(await stored()).toEqual([]);
    });

    it('a whole megabyte: the page says that it is too much, and nothing is stored', async () => {
      page = await world.driver.openTab(world.newspaper + minutes.path);
      await page.bringToFront();
      await page.click('h1');
      await chord(page, 'Control', 'a');
      expect(await page.evaluate(() => String(getSelection()).length)).toBeGreaterThan(1e6);
      await world.driver.pressClipCommand(page);
      await waitForToast(world.driver, page, /too much for a quote, so nothing was clipped/);
      expect(await stored()).toEqual([]);
    });

    it.each([
      ['under a policy that forbids everything', strict, strict.passages.strict],
      ['with its own JSON, Array and getSelection', ticker, ticker.passages.ticker],
    ])('a page %s: its words come over verbatim', async (_, article, passage) => {
      page = await world.driver.openTab(world.newspaper + article.path);
      await page.bringToFront();
      await page.click(passage.start, { count: 3 });
      await world.driver.pressClipCommand(page);
      await expect.poll(stored, { timeout: 10_000 }).toContain(passage.text);
    });

    it.each([
      {
        what: "one of the browser's own pages",
        address: name === 'chromium' ? 'chrome://version' : 'about:support',
        words: /browser's own pages.*Nothing was clipped/,
      },
      {
        what: 'an empty tab',
        address: 'about:blank',
        words: /Nothing (is highlighted|was clipped)/,
      },
      { what: 'the desk itself', address: 'desk.html', words: /Nothing was clipped/ },
      { what: 'a PDF', address: PDF_PATH, words: /nothing was clipped.*Copy the passage/i },
    ])('$what: button and shortcut say what was kept and what to do', async (given) => {
      const { driver } = world;
      page = await openAnything(world, given.address);
      const popup = await driver.openPopup(page);
      await click(popup, 'Clip highlighted passage');
      await waitForAnswer(driver, { page, popup }, given.words);
      await driver.closePopup(popup);
      await page.reload({ waitUntil: [] });

      await driver.pressClipCommand(page);
      await wait(500); // a browser may open the popup by itself
      const again = await driver.openPopup(page);
      await waitForAnswer(driver, { page, popup: again }, given.words);
      await driver.closePopup(again);
    });
  });
}

async function openAnything({ driver, newspaper }: PracticeWorld, address: string): Promise<Page> {
  if (address.startsWith('/')) return driver.openTab(newspaper + address);
  if (address.endsWith('.html')) return driver.openExtensionPage(address);
  const page = await driver.browser.newPage();
  if (address !== 'about:blank') await page.goto(address, { waitUntil: [] });
  return page;
}
