import type { Page } from 'puppeteer-core';
import type { Driver, InRoot } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';

/** The boxes of reading mode, by the element that carries each: the clip button, a clipping's card, the list. */
const BOXES = {
  button: 'span[popover]',
  card: 'section[popover]',
  list: 'aside[popover]',
} as const;

/** One of them. */
export type Box = keyof typeof BOXES;

const readWords: InRoot<string> = (root) =>
  [...root.children]
    .map((child) => (child instanceof HTMLElement ? child.innerText : ''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const findControl: InRoot<{ x: number; y: number } | null> = (root, name) => {
  const control = [...root.querySelectorAll('button, input, textarea')].find((one) =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
  );
  const box = control?.getBoundingClientRect();
  return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
};

/** What a box says now; null when it is not there. */
export const readBox = (driver: Driver, page: Page, box: Box): Promise<string | null> =>
  driver.inClosedRoot(page, BOXES[box], { run: readWords });

/** Waits until a box says something that matches. */
export const waitForBox = (
  driver: Driver,
  page: Page,
  { box, words }: { readonly box: Box; readonly words: RegExp },
): Promise<string> =>
  until(`a ${box} that says ${words}`, async () => {
    const text = await readBox(driver, page, box);
    return text !== null && words.test(text) ? text : null;
  });

/** Presses the control of this name in a box with the mouse, once the box has been there for a moment. */
export async function pressIn(
  driver: Driver,
  page: Page,
  { box, name }: { readonly box: Box; readonly name: string },
): Promise<void> {
  const run = { run: findControl, argument: name };
  await until(`"${name}" in the ${box}`, () => driver.inClosedRoot(page, BOXES[box], run));
  await new Promise((resolve) => setTimeout(resolve, 350));
  const place = await driver.inClosedRoot(page, BOXES[box], run);
  if (!place) throw new Error(`"${name}" has gone from the ${box}`);
  await page.mouse.click(place.x, place.y);
}

/** Where the middle of certain words stands in the window. */
export function placeOfWords(page: Page, words: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const box = range.getClientRects()[0];
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    throw new Error(`"${wanted}" is not shown`);
  }, words);
}

/** The words that are painted, by the name of the highlight: browsers keep one registry for all scripts of a page. */
export const paintedWords = (page: Page, name = 'quotewright'): Promise<readonly string[]> =>
  page.evaluate(
    (key) => [...(CSS.highlights.get(key) ?? [])].map((range) => (range as Range).toString()),
    name,
  );
