import type { ElementHandle, Page } from 'puppeteer-core';
import { chord, click, control, fill } from './controls.ts';

/** Words of the blogger's own, and the parts of them that are links. */
export interface OwnWords {
  readonly text: string;
  readonly links?: readonly OwnLink[];
}

/** Words that are a link: to a source that the dialog offers, or to an address that is typed. */
export type OwnLink =
  | { readonly words: string; readonly offer: RegExp }
  | { readonly words: string; readonly address: string };

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

/**
 * From the end of the paragraph back to the words, and over them, with the arrow keys alone. Like an
 * eye it looks where the cursor is: Firefox swallows the first arrow key after typing.
 */
async function selectWords(page: Page, text: string, words: string): Promise<void> {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  await goBackTo(page, start + words.length);
  await page.keyboard.down('Shift');
  await goBackTo(page, start);
  await page.keyboard.up('Shift');
}

async function goBackTo(page: Page, target: number): Promise<void> {
  for (let way = await cursorIn(page); way !== target; way = await cursorIn(page)) {
    if (way < target) throw new Error('The cursor went too far back');
    for (let step = way; step > target; step--) await page.keyboard.press('ArrowLeft');
  }
}

/** How many letters stand before the cursor in its paragraph. */
const cursorIn = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const { focusNode, focusOffset } = getSelection() ?? {};
    const element = focusNode instanceof Element ? focusNode : focusNode?.parentElement;
    const paragraph = element?.closest('p');
    if (!focusNode || !paragraph) throw new Error('The cursor is in no paragraph');
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(focusNode, focusOffset ?? 0);
    return before.toString().length;
  });

async function answerLinkDialog(page: Page, link: OwnLink): Promise<void> {
  await page.waitForSelector('.address-dialog[open]', { timeout: 5000 });
  if ('address' in link) {
    await page.keyboard.type(link.address);
    await page.keyboard.press('Enter');
  } else {
    await (await control(page, link.offer)).press('Enter');
  }
  await page.waitForFunction(() => !document.querySelector('.address-dialog'));
}

/** Embeds a page by the toolbar button. */
export async function embed(page: Page, url: string): Promise<void> {
  await click(page, 'Embed a social post');
  await page.waitForSelector('.address-dialog[open]', { timeout: 5000 });
  await page.keyboard.type(url);
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => !document.querySelector('.address-dialog'));
}
