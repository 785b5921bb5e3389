import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { clickToastButton, waitForNoToast, waitForToast } from './drivers/toast.ts';

const STRICTEST =
  "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
const STORY = `<!doctype html><html lang=en><title>A story</title><style>div{display:none!important}</style>
  <h1>A story</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<p id=p${n}>Paragraph number ${n} of the story.</p>`).join('')}
  <dialog id=d><p id=pd>Words in a dialog.</p></dialog>`;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`on an article in ${name}, the toast`, () => {
    let site: Server;
    let driver: Driver;
    let page: Page;
    beforeAll(async () => {
      site = createServer((request, response) => {
        const strict = request.url === '/strict' && { 'content-security-policy': STRICTEST };
        response.writeHead(200, { 'content-type': 'text/html', ...strict });
        response.end(STORY);
      });
      await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
      driver = await launch();
      page = await driver.openTab(address('/story'));
    });
    afterAll(async () => {
      await driver?.close();
      site?.closeAllConnections();
      site?.close();
    });
    beforeEach(async () => {
      await page.bringToFront();
      await page.goto(address('/story'));
    });

    const address = (path: string) =>
      `http://127.0.0.1:${(site.address() as AddressInfo).port}${path}`;
    const select = (id: string) =>
      page.evaluate((given) => {
        const element = document.getElementById(given);
        if (element) getSelection()?.selectAllChildren(element);
      }, id);
    const clip = async (id: string) => {
      await select(id);
      await driver.pressClipCommand(page);
      return waitForToast(driver, page, /Clipped/);
    };

    it("shows itself against a page's own style, and under its strictest policy", async () => {
      await page.goto(address('/strict'));
      expect(await clip('p1')).toContain('Undo');
      const box = await page.evaluate(() => {
        const host = document.querySelector('[popover]');
        return host && { ...host.getBoundingClientRect().toJSON(), wide: innerWidth };
      });
      expect(box?.width).toBeGreaterThan(120);
      expect(box?.right).toBeLessThanOrEqual(box?.wide);
    });

    it('takes a note by keyboard alone: the same gesture again leads to its buttons', async () => {
      await clip('p2');
      await driver.pressClipCommand(page);
      await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('DIV');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitForToast(driver, page, /Save note/);
      await page.keyboard.type('My thought');
      await page.keyboard.press('Enter');
      await waitForToast(driver, page, /Note saved/);
    });

    it('goes at Escape and leaves nothing behind', async () => {
      await clip('p3');
      await clickToastButton(driver, page, 'Note');
      await waitForToast(driver, page, /Save note/);
      await page.keyboard.press('Escape');
      await waitForNoToast(driver, page);
      expect(await page.evaluate(() => document.querySelector('[popover]'))).toBe(null);
    });

    it('says when the same words of the same article are there already', async () => {
      await clip('p4');
      await page.reload();
      await select('p4');
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Already in your library/);
    });

    it('comes back when the page takes it away', async () => {
      await clip('p5');
      await page.evaluate(() => document.querySelector('[popover]')?.remove());
      await waitForToast(driver, page, /Clipped/);
    });

    it('can be pressed over a modal dialog', async () => {
      await page.evaluate(() => (document.getElementById('d') as HTMLDialogElement).showModal());
      await clip('pd');
      await clickToastButton(driver, page, 'Undo');
      await waitForToast(driver, page, /Taken out/);
    });

    it('stays with its reason when nothing is highlighted', async () => {
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await driver.pressClipCommand(page);
      expect(await waitForToast(driver, page, /Nothing is highlighted/)).toContain('Close');
    });
  });
}
