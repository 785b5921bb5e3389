import type { Page } from 'puppeteer-core';

/** Waits until the library on this page, which may be in the background, shows so many clippings. */
export async function waitForClippings(page: Page, count: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('[data-clipping-card]').length === wanted,
    { timeout: 15_000, polling: 50 },
    count,
  );
}

/** Waits until the library shows one clipping only, and its words begin like this. */
export async function waitForOnlyClipping(page: Page, beginning: string): Promise<void> {
  await page.waitForFunction(
    (start) => {
      const [card, ...others] = document.querySelectorAll('[data-clipping-card]');
      return others.length === 0 && card?.textContent?.trimStart().startsWith(start);
    },
    { timeout: 15_000, polling: 50 },
    beginning,
  );
}

/** The words of every clipping that the library shows, in its order. */
export const shownClippings = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.clipping-words', (cards) => cards.map((card) => card.textContent ?? ''));
