import type { Page } from 'puppeteer-core';
import type { Driver } from '../drivers/driver.ts';
import { readToast } from '../drivers/toast.ts';
import { until } from '../drivers/until.ts';

/** The words at a surface's foot that match; null while there are none. */
async function readNotice(page: Page, words: RegExp): Promise<string | null> {
  const notices = await page.$$eval('.notice p', (all) => all.map((one) => one.textContent));
  return notices.find((text) => words.test(text)) ?? null;
}

/** What the popup, or else the toast on the page below it, says to a gesture; waits for words that match. */
export async function waitForAnswer(
  driver: Driver,
  { page, popup }: { readonly page: Page; readonly popup: Page },
  words: RegExp,
): Promise<string> {
  return until(`${words} in the popup or on the page`, async () => {
    const notice = await readNotice(popup, words);
    if (notice !== null) return notice;
    const toast = await readToast(driver, page).catch(() => null); // not on the browser's own pages
    return toast !== null && words.test(toast) ? toast : null;
  });
}

/** Waits for a notice at a surface's foot that matches. */
export const waitForNotice = (page: Page, words: RegExp): Promise<string> =>
  until(`a notice that says ${words}`, () => readNotice(page, words));
