import type { ElementHandle, Page } from 'puppeteer-core';
import { chord, click, control, fill } from './controls.ts';
import { answerLinkDialog, type OwnLink, selectWords } from './link-words.ts';

/** Words of the blogger's own, and the parts of them that are links. */
export interface OwnWords {
  readonly text: string;
  readonly links?: readonly OwnLink[];
}

/** Types the title and opens the details for byline and category. */
export async function setDetails(
  page: Page,
  details: { readonly title: string; readonly guest: string; readonly categories: string },
): Promise<void> {
  await fill(page, 'Title', details.title);
  await click(page, /^Details/);
  await fill(page, 'Guest post by', details.guest);
  await fill(page, 'Categories', details.categories);
}

/** Presses "Add to draft" on the clipping whose words begin like this. */
export async function addClipping(page: Page, beginning: string): Promise<void> {
  const add = await page.waitForFunction(
    (start) =>
      [...document.querySelectorAll('[data-clipping-card]')]
        .find((card) => card.textContent?.trimStart().startsWith(start))
        ?.querySelector('[data-add]') ?? null,
    { timeout: 15_000 },
    beginning,
  );
  await (add.asElement() as ElementHandle<Element> | null)?.click();
}

/** Puts the cursor at the end of the text, by mouse and key. */
export async function goToEnd(page: Page): Promise<void> {
  await (await control(page, 'Post')).focus();
  // The editor puts its cursor back 20 ms after it got the focus; nobody types faster than that.
  await new Promise((resolve) => setTimeout(resolve, 60));
  await chord(page, 'Control', 'End');
}

/** Types a paragraph where the cursor is, and makes its links. The cursor ends behind it. */
export async function writeParagraph(page: Page, { text, links = [] }: OwnWords): Promise<void> {
  await page.keyboard.type(text);
  for (const link of links) {
    await selectWords(page, text, link.words);
    await chord(page, 'Control', 'k');
    await answerLinkDialog(page, link);
    await page.keyboard.press('ArrowRight');
    await chord(page, 'Control', 'End');
  }
}

/** Embeds a page by the toolbar button. */
export async function embed(page: Page, url: string): Promise<void> {
  await click(page, 'Embed a social post');
  await page.waitForSelector('.address-dialog[open]', { timeout: 5000 });
  await page.keyboard.type(url);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.address-dialog'));
}
