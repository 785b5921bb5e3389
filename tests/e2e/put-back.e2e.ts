import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { clickToastButton, waitForToast } from './drivers/toast.ts';
import { openReadingSite, type ReadingSite } from './reading/reading-site.ts';
import { shownClippings, waitForClippings } from './surfaces/clippings.ts';
import { click, control } from './surfaces/controls.ts';
import { draftBlocks } from './surfaces/drafts.ts';
import { addClipping } from './surfaces/write-draft.ts';

const STORY = `<title>Harbour</title><article><h1>Harbour</h1><p id=a>The first half.</p><div class=ad-slot>Buy now</div>
  <figure><figcaption>Photo: Jo Doe</figcaption></figure><p hidden>Never seen.</p><p id=b>The second half.</p></article>`;
const LEAN = 'The first half.\n\nThe second half.';
const WHOLE = 'The first half.\n\nBuy now\n\nPhoto: Jo Doe\n\nNever seen.\n\nThe second half.';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`what was left out of a passage in ${name}`, () => {
    let driver: Awaited<ReturnType<typeof launch>>;
    let site: ReadingSite;
    let page: Page;
    let desk: Page;
    beforeAll(async () => {
      [driver, site] = await Promise.all([launch(), openReadingSite()]);
      site.put('/story', STORY);
      desk = await driver.openExtensionPage('desk.html');
      page = await driver.openTab(site.at('/story'));
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    it('is told on the page, put back at a press, and left out again by undo', async () => {
      await selectByMouse(page, { from: '#a', to: '#b' });
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Left out: an ad, a caption/);
      await waitForClippings(desk, 1);
      expect(await shownClippings(desk)).toEqual([LEAN]);
      await clickToastButton(driver, page, 'Put back');
      await waitForToast(driver, page, /Put back ✓/);
      await expect.poll(() => shownClippings(desk)).toEqual([WHOLE]);
      await clickToastButton(driver, page, 'Undo');
      await waitForToast(driver, page, /Left out again/);
      await expect.poll(() => shownClippings(desk)).toEqual([LEAN]);
    });

    it('is put back in the library, while a draft keeps the words that it quotes', async () => {
      await desk.bringToFront();
      await addClipping(desk, LEAN.slice(0, 15));
      await expect.poll(() => draftBlocks(desk)).toContain(LEAN);
      await click(desk, 'Put back');
      await expect.poll(() => shownClippings(desk)).toEqual([WHOLE]);
      expect(await draftBlocks(desk)).toContain(LEAN);
      const focused = () => desk.evaluate(() => document.activeElement?.textContent);
      await expect.poll(focused).toBe('Leave out again');
      await desk.keyboard.press('Enter');
      await expect.poll(() => shownClippings(desk)).toEqual([LEAN]);
      await control(desk, 'Put back');
    });
  });
}
