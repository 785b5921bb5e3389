import type { Page } from 'puppeteer-core';

/** More stops than any page of the extension has. */
const STOPS = 120;

/** Presses Tab until the control of this name has the focus, going round the page once at most. */
export async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let stop = 0; stop < STOPS; stop++) {
    await page.keyboard.press('Tab');
    const reached = await nameOfFocus(page);
    if (typeof name === 'string' ? reached === name : name.test(reached)) return;
  }
  throw new Error(`Tab does not lead to ${name}`);
}

const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const labels = activeElement instanceof HTMLInputElement ? activeElement.labels : null;
    const name =
      activeElement?.getAttribute('aria-label') ??
      labels?.[0]?.querySelector('span')?.textContent ??
      activeElement?.textContent;
    return name?.trim() ?? '';
  });
