import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { waitForToast } from './drivers/toast.ts';
import { until } from './drivers/until.ts';
import { waitForClippings } from './surfaces/clippings.ts';

/** Tells its server by itself what is in view: Firefox's driver cannot look into a tab that a link of the extension opened. */
const STORY = `<!doctype html><html lang=en><title>A story</title><h1>A story</h1>${Array.from(
  { length: 400 },
  (_, at) => `<p id=p${at}>Paragraph number ${at} of a long story about a bridge.</p>`,
).join('')}<script>addEventListener('scroll', () => {
  const shown = [...document.querySelectorAll('p')].filter((p) => p.getBoundingClientRect().top > 0 && p.getBoundingClientRect().bottom < innerHeight);
  fetch('/shown?' + new URLSearchParams({ ids: shown.map((p) => p.id).join(), opener: String(opener) }));
})</script>`;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`from the library in ${name}, a clipping`, () => {
    let site: Server;
    let driver: Driver;
    const told: URLSearchParams[] = [];
    beforeAll(async () => {
      site = createServer(({ url = '' }, response) => {
        if (url.startsWith('/shown?')) told.push(new URLSearchParams(url.slice('/shown?'.length)));
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end(STORY);
      });
      await new Promise<void>((ready) => site.listen(0, '127.0.0.1', ready));
      driver = await launch();
    });
    afterAll(async () => {
      await driver?.close();
      site?.closeAllConnections();
      site?.close();
    });

    it('opens its article where the passage stands', async () => {
      const { port } = site.address() as AddressInfo;
      const page = await driver.openTab(`http://127.0.0.1:${port}/story`);
      await page.evaluate(() => {
        const passage = document.getElementById('p300');
        if (passage) getSelection()?.selectAllChildren(passage);
      });
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Clipped/);
      await page.close();
      const desk = await driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
      expect(told).toEqual([]);
      await desk.click('[data-clipping-card] a[href]');
      const view = await until('the article to scroll', async () => told[0] ?? null);
      expect(view.get('ids')?.split(',')).toContain('p300');
      expect(view.get('opener')).toBe('null');
    });
  });
}
