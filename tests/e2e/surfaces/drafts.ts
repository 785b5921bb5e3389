import type { Page } from 'puppeteer-core';
import { click, control, fill } from './controls.ts';

/** What is written in the draft, paragraph by paragraph; a quote is its words, without its buttons. */
export const draftBlocks = (page: Page): Promise<readonly string[]> =>
  page.$$eval('.editor-sheet .prose > *', (blocks) =>
    blocks.map((block) => {
      const words = block.querySelector('blockquote') ?? block;
      const parts = [...words.querySelectorAll('p')].map((one) => one.textContent ?? '');
      return parts.length > 0 ? parts.join('\n\n') : (words.textContent ?? '');
    }),
  );

/** Waits until the draft holds exactly these blocks. */
export async function waitForBlocks(page: Page, blocks: readonly string[]): Promise<void> {
  let shown: readonly string[] = [];
  const wanted = JSON.stringify(blocks);
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    shown = await draftBlocks(page);
    if (JSON.stringify(shown) === wanted) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The draft holds ${JSON.stringify(shown)} instead of ${wanted}`);
}

/** Makes another draft and gives it a title; it is then the active one. */
export async function newDraft(page: Page, title: string): Promise<void> {
  await page.waitForSelector('select[aria-label="Draft"]');
  const before = await activeDraftId(page);
  await click(page, 'New draft');
  await page.waitForFunction(
    (id) => document.querySelector<HTMLSelectElement>('select[aria-label="Draft"]')?.value !== id,
    { timeout: 10_000 },
    before,
  );
  await fill(page, 'Title', title);
}

/** Makes the draft of this name the active one. */
export async function switchDraft(page: Page, name: string): Promise<void> {
  const picker = await control(page, 'Draft');
  const id = await picker.evaluate(
    (select, wanted) =>
      [...(select as HTMLSelectElement).options].find(({ text }) => text === wanted)?.value,
    name,
  );
  if (id === undefined) throw new Error(`There is no draft called ${name}`);
  await picker.select(id);
  await waitForTitle(page, name);
}

/** Waits until the draft that is shown has this title. */
export async function waitForTitle(page: Page, title: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('.draft-title')?.value === wanted,
    { timeout: 10_000, polling: 50 },
    title,
  );
}

/** Waits until the picker lists a draft of this name. */
export async function waitForDraft(page: Page, name: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      [...document.querySelectorAll<HTMLOptionElement>('select[aria-label="Draft"] option')].some(
        ({ text }) => text === wanted,
      ),
    { timeout: 10_000, polling: 50 },
    name,
  );
}

const activeDraftId = (page: Page): Promise<string> =>
  page.$eval('select[aria-label="Draft"]', (select) => (select as HTMLSelectElement).value);
