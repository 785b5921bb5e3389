import type { ElementHandle, Page } from 'puppeteer-core';

/** The control that a person would call by this name (its accessible name), or by a part of it. */
export async function control(
  page: Page,
  name: string | RegExp,
): Promise<ElementHandle<HTMLElement>> {
  const wanted = typeof name === 'string' ? { exact: name } : { pattern: name.source };
  const handle = await page.waitForFunction(
    ({ exact, pattern }: { exact?: string; pattern?: string }) => {
      const nameOf = (element: Element): string =>
        (
          element.getAttribute('aria-label') ??
          (element as HTMLInputElement).labels?.[0]?.querySelector('span')?.textContent ??
          (element as HTMLInputElement).labels?.[0]?.textContent ??
          element.textContent ??
          ''
        ).trim();
      const fits = (element: Element): boolean =>
        exact === undefined
          ? new RegExp(pattern ?? '').test(nameOf(element))
          : nameOf(element) === exact;
      // What a modal dialog covers cannot be reached.
      const reach = document.querySelector('dialog:modal') ?? document;
      const controls = reach.querySelectorAll<HTMLElement>(
        'button, a, input, textarea, select, summary, [role="textbox"]',
      );
      return [...controls].find((element) => element.checkVisibility() && fits(element)) ?? null;
    },
    { timeout: 15_000 },
    wanted,
  );
  const element = handle.asElement();
  if (!element) throw new Error(`There is no control called ${name}`);
  return element as ElementHandle<HTMLElement>;
}

/** Clicks the control with the mouse, once it stands still: a popup grows while it opens. */
export async function click(page: Page, name: string | RegExp): Promise<void> {
  const found = await control(page, name);
  await found.evaluate(
    (element) =>
      new Promise<void>((resolve) => {
        let before = '';
        const look = () => {
          element.scrollIntoView({ block: 'nearest' });
          const { x, y, right, bottom } = element.getBoundingClientRect();
          // Scrolled to the edge it may stand out by a part of a pixel.
          const isInside = x > -1 && y > -1 && right < innerWidth + 1 && bottom < innerHeight + 1;
          const now = [x, y, innerWidth, innerHeight].join();
          if (isInside && now === before) return resolve();
          before = now;
          setTimeout(look, 80);
        };
        look();
      }),
  );
  await found.click();
}

/** Clicks into the field, empties it and types. */
export async function fill(page: Page, name: string | RegExp, text: string): Promise<void> {
  const field = await control(page, name);
  await field.click({ count: 3 });
  await page.keyboard.press('Backspace');
  await page.keyboard.type(text);
}

/** Presses a key with others held, e.g. `chord(page, 'Control', 'k')`. */
export async function chord(page: Page, ...keys: readonly KeyInput[]): Promise<void> {
  const [last, ...held] = [...keys].reverse();
  if (!last) return;
  for (const key of held.reverse()) await page.keyboard.down(key);
  await page.keyboard.press(last);
  for (const key of held) await page.keyboard.up(key);
}

type KeyInput = Parameters<Page['keyboard']['press']>[0];
