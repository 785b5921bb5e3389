import type { Page } from 'puppeteer-core';
import type { Driver } from './driver.ts';

/**
 * Opens a page at any address of the world: the request is answered with this HTML before it leaves
 * the browser, and every other one is refused.
 */
export async function openAt(driver: Driver, url: string, html: string): Promise<Page> {
  const page = await driver.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const answer =
      request.url().replace(/#.*$/, '') === url.replace(/#.*$/, '')
        ? request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body: html })
        : request.abort();
    answer.catch(() => undefined); // the page may be gone by then
  });
  await page.goto(url);
  return page;
}
