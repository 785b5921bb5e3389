import type { Page } from 'puppeteer-core';
import type { Driver, InRoot } from './driver.ts';
import { until } from './until.ts';

/** What carries the extension's message in an article: a box without a name, with a closed shadow root. */
const TOAST = 'div[popover="manual"]:not([data-set-aside])';

const readText: InRoot<string> = (root) =>
  [...root.children]
    .map((child) =>
      child instanceof HTMLElement && child.tagName !== 'STYLE' ? child.innerText : '',
    )
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const findControl: InRoot<{ x: number; y: number } | null> = (root, name) => {
  const controls = [...root.querySelectorAll('button, a, input, textarea')];
  const named = controls.find(
    (control) =>
      (control.getAttribute('aria-label') ?? control.textContent ?? '').trim() === name ||
      [
        ...(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement
          ? (control.labels ?? [])
          : []),
      ].some((label) => label.textContent?.trim() === name),
  );
  const box = named?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** What the toast says now; null when there is none. */
export const readToast = async (driver: Driver, page: Page): Promise<string | null> =>
  (await driver.inClosedRoot(page, TOAST, { run: readText })) || null;

/** Waits until the toast says something that matches, and returns all of it. */
export async function waitForToast(driver: Driver, page: Page, words: RegExp): Promise<string> {
  let text: string | null = null;
  try {
    return await until(`a toast that says ${words}`, async () => {
      text = await readToast(driver, page);
      return text !== null && words.test(text) ? text : null;
    });
  } catch (error) {
    throw new Error(`The toast says ${text}`, { cause: error });
  }
}

/** Forgets the toast that is on the page now, so that the next one can be told from it. */
export const setToastAside = (page: Page): Promise<void> =>
  page.evaluate((host) => {
    for (const toast of document.querySelectorAll(host)) toast.setAttribute('data-set-aside', '');
  }, TOAST);

/** Waits until no toast is on the page. */
export async function waitForNoToast(driver: Driver, page: Page): Promise<void> {
  await until('the toast to go', async () => (await readToast(driver, page)) === null);
}

/** Clicks, with the mouse, the toast's button or field of this name. */
export async function clickToastButton(driver: Driver, page: Page, name: string): Promise<void> {
  const place = await until(`"${name}" in the toast`, () =>
    driver.inClosedRoot(page, TOAST, { run: findControl, argument: name }),
  );
  await page.mouse.click(place.x, place.y);
}
