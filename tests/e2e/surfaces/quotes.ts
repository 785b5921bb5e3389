import type { Page } from 'puppeteer-core';

/** What readers will see of the quotes, by the preview; without the line that names the source. */
const shownQuotes = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.preview blockquote', (quotes) =>
    quotes.map((quote) =>
      [...quote.querySelectorAll(':scope > :not(.attribution)')]
        .map((block) => block.textContent ?? '')
        .join('\n\n'),
    ),
  );

/** What readers will see of one quote. */
export const quoteShown = async (page: Page, index: number): Promise<string> =>
  (await shownQuotes(page))[index] ?? '';

/** Waits until the post shows exactly these quotes. */
export async function waitForQuotes(page: Page, quotes: readonly string[]): Promise<void> {
  let shown: readonly string[] = [];
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    shown = await shownQuotes(page);
    if (JSON.stringify(shown) === JSON.stringify(quotes)) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The post quotes ${JSON.stringify(shown)} instead of ${JSON.stringify(quotes)}`);
}

/** Puts the cursor into a word of a quote in the editor by mouse: into it, or before it. */
export async function clickWord(
  page: Page,
  word: string,
  where: 'start' | 'middle' = 'middle',
): Promise<void> {
  const { left, right, middle } = await boxOf(page, word);
  await page.mouse.click(where === 'start' ? left + 0.5 : (left + right) / 2, middle);
  await settled();
}

/** Selects words of a quote in the editor by mouse. */
export async function dragWords(page: Page, words: string): Promise<void> {
  const { left, right, middle } = await boxOf(page, words);
  await page.mouse.move(left + 0.5, middle);
  await page.mouse.down();
  await page.mouse.move(right - 0.5, middle, { steps: 6 });
  await page.mouse.up();
  await settled();
}

/** The browser tells of a selection a moment after it was made; nobody types faster than that. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 60));

const boxOf = (page: Page, words: string) =>
  page.$eval(
    '.quote-words',
    (place, wanted) => {
      const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node as Text).data.indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        return { left, right, middle: (top + bottom) / 2 };
      }
      throw new Error(`No quote shows ${wanted}`);
    },
    words,
  );
