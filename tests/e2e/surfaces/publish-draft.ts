import type { Page } from 'puppeteer-core';
import { click } from './controls.ts';

/** Opens the ways out and presses Publish. */
export async function publish(page: Page): Promise<void> {
  await click(page, 'Publish…');
  await pressPublish(page);
}

/** Presses Publish where the ways out are open already. */
export const pressPublish = (page: Page): Promise<void> => click(page, /^(Publish to|Update on) /);

/** Where the panel says the post stands, blog by blog; waits until nothing is on its way any more. */
export async function waitUntilPublished(page: Page, count: number): Promise<readonly string[]> {
  await page.waitForFunction(
    (wanted) => {
      // Of words, not of buttons: "Take offline…" asks before it does anything.
      const statuses = [...document.querySelectorAll('.blog-status > p')];
      const isBusy = statuses.some((status) => /…/.test(status.textContent ?? ''));
      return !isBusy && document.querySelectorAll('.blog-status a').length === wanted;
    },
    { timeout: 60_000 },
    count,
  );
  return page.$$eval('.blog-status a', (links) =>
    links.map((link) => (link as HTMLAnchorElement).href),
  );
}

/** What the panel says about a delivery that could not be made; waits for it. */
export async function publishProblem(page: Page): Promise<string> {
  const problem = await page.waitForSelector('.blog-status .publish-problem', { timeout: 60_000 });
  return (await problem?.evaluate((element) => element.closest('.blog-status')?.textContent)) ?? '';
}

/** Closes the dialog. */
export const closePublishing = (page: Page): Promise<void> => click(page, 'Close');
