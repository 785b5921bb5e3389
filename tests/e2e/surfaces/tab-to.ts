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

/** Walks the toolbar that has the focus with the arrow keys until the button of this name has it. */
export async function arrowTo(page: Page, name: string): Promise<void> {
  for (let stop = 0; stop < STOPS; stop++) {
    if ((await nameOfFocus(page)) === name) return;
    await page.keyboard.press('ArrowRight');
  }
  throw new Error(`The arrow keys do not lead to ${name}`);
}

/** The name of the control with the focus; empty when the page as a whole has it. */
export const nameOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (activeElement === document.body) return '';
    const labels = activeElement instanceof HTMLInputElement ? activeElement.labels : null;
    const name =
      activeElement?.getAttribute('aria-label') ??
      labels?.[0]?.querySelector('span')?.textContent ??
      activeElement?.textContent;
    return name?.trim() ?? '';
  });
