import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { clickToastButton, waitForToast } from './drivers/toast.ts';
import { openReadingSite, type ReadingSite } from './reading/reading-site.ts';
import { storedRows } from './surfaces/stored.ts';

const WORDS = 'The river crested at 4.2 metres.';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`a passage in a frame of another site in ${name}`, () => {
    let driver: Driver;
    let site: ReadingSite;
    let options: Page;
    let page: Page;
    let elsewhere: string;
    beforeAll(async () => {
      [driver, site] = await Promise.all([launch(), openReadingSite()]);
      elsewhere = site.at('/framed').replace('127.0.0.1', 'localhost');
      site.put('/framed', `<title>River</title><p id=q>${WORDS}</p>`);
      site.put(
        '/story',
        `<title>Story</title><h1>Story</h1><iframe width=500 height=200 src="${elsewhere}"></iframe>`,
      );
      options = await driver.openExtensionPage('options.html');
      page = await driver.openTab(site.at('/story'));
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    /** Selects the frame's only paragraph, as a hand does. */
    const select = async (): Promise<Frame> => {
      await page.bringToFront();
      const frame = await page.waitForFrame((one) => one.url() === elsewhere);
      const box = await (await frame.frameElement())?.boundingBox();
      await page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 30, { count: 3 });
      return frame;
    };

    // An unseen Chromium's shortcut is its toolbar button, which at times takes the focus from the frame.
    const byShortcut = it.skipIf(name === 'chromium');

    byShortcut(
      'is not read without permission; the page says what to do, and opens the frame',
      async () => {
        await select();
        await driver.pressClipCommand(page);
        await waitForToast(driver, page, /frame from another site.*nothing was clipped/);
        await clickToastButton(driver, page, 'Open the frame');
        const target = await driver.browser.waitForTarget(
          (one) => one.type() === 'page' && one.url() === elsewhere,
        );
        await (await target.page())?.close();
        expect(await storedRows(options, 'clippings')).toEqual([]);
      },
    );

    it('is clipped from the menu once that site is allowed, with the frame as its source', async () => {
      await driver.grantOrigin('http://localhost');
      // Chromium hands over what was granted when it is asked from a click, as the menu's is.
      await options.evaluate(
        `chrome.permissions.request({ origins: ['http://localhost/*'] }).catch(() => false)`,
      );
      await driver.chooseClipMenu(page, await select());
      const read = async () => (await storedRows(options, 'clippings')).map(({ text }) => text);
      await expect.poll(read, { timeout: 10_000 }).toEqual([WORDS]);
      const [source] = await storedRows(options, 'sources');
      expect(source).toMatchObject({ url: elsewhere, title: { value: 'River' } });
    });

    byShortcut('is clipped by the shortcut too, then', async () => {
      site.put('/framed', '<title>River</title><p id=q>Then it fell.</p>');
      await page.reload();
      await select();
      await driver.pressClipCommand(page);
      const read = async () => (await storedRows(options, 'clippings')).map(({ text }) => text);
      await expect.poll(read, { timeout: 10_000 }).toEqual([WORDS, 'Then it fell.']);
    });
  });
}
