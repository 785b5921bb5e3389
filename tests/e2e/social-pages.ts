import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Driver } from './drivers/driver.ts';

const PAGES = path.resolve(import.meta.dirname, '../pages/social');

/**
 * Opens a practice page at a network's real address: which network it is, only the address says. The
 * request is answered before it leaves the browser, and every other one is refused.
 */
export async function openSocialPage(driver: Driver, url: string, file: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url() === url
        ? request.respond({
            status: 200,
            contentType: 'text/html; charset=utf-8',
            body: readFileSync(path.join(PAGES, file), 'utf8'),
          })
        : request.abort();
    answer.catch(() => undefined); // the page may be gone by then
  });
  await page.goto(url);
  return page;
}
