import type { Page } from 'puppeteer-core';
import { tabTo } from './tab-to.ts';

/** Words that are a link: to a source that the dialog offers, or to an address that is typed. */
export type OwnLink =
  | { readonly words: string; readonly offer: RegExp }
  | { readonly words: string; readonly address: string };

/**
 * From the end of the paragraph back to the words, and over them, with the arrow keys alone. Like an
 * eye it looks where the cursor is: Firefox swallows the first arrow key after typing.
 */
export async function selectWords(page: Page, text: string, words: string): Promise<void> {
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

/** Answers the link dialog, by keyboard: types the address, or goes to the offer. */
export async function answerLinkDialog(page: Page, link: OwnLink): Promise<void> {
  await page.waitForSelector('.address-dialog[open]', { timeout: 5000 });
  if ('address' in link) {
    await page.keyboard.type(link.address);
    await page.keyboard.press('Enter');
  } else {
    await tabTo(page, link.offer);
    await page.keyboard.press('Enter');
  }
  await page.waitForFunction(() => !document.querySelector('.address-dialog'));
}
