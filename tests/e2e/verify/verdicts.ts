import type { Page } from 'puppeteer-core';
import { until } from '../drivers/until.ts';

/** What the library says of the source of the clipping that begins with these words; null while it says nothing. */
export const readVerdict = (page: Page, words: string): Promise<string | null> =>
  page.evaluate((start) => {
    const cards = [...document.querySelectorAll<HTMLElement>('[data-clipping-card]')];
    const card = cards.find((one) =>
      one.querySelector('.clipping-words')?.textContent?.startsWith(start),
    );
    const line = card?.querySelector<HTMLElement>('.verification');
    return line ? line.innerText.replace(/\s+/g, ' ') : null;
  }, words);

/** Waits until it says something that matches. */
export const waitForVerdict = (page: Page, words: string, verdict: RegExp): Promise<string> =>
  until(`“${words}” to be: ${verdict}`, async () => {
    const said = await readVerdict(page, words);
    return said !== null && verdict.test(said) ? said : null;
  });

/** Waits for a notice that matches, which a check ends with. */
export async function waitForCheckEnd(page: Page, words: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) =>
      [...document.querySelectorAll('.notice p')].some((notice) =>
        new RegExp(pattern).test(notice.textContent ?? ''),
      ),
    { timeout: 60_000, polling: 100 },
    words.source,
  );
}
