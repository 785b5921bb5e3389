import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { launchChromium } from './drivers/chromium.ts';
import { selectByKeyboard } from './drivers/select-passage.ts';
import { connectAll, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { type Part, SEED_POST, SEED_QUOTES } from './seed-post/seed-post.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord } from './surfaces/controls.ts';
import { draftBlocks } from './surfaces/drafts.ts';
import { answerLinkDialog, selectWords } from './surfaces/link-words.ts';
import { waitUntilPublished } from './surfaces/publish-draft.ts';
import { tabTo } from './surfaces/tab-to.ts';

/** In one browser: what a key does on the extension's pages is the same code in both. */
describe.skipIf(isSkipped('chromium') || isSkipped('wordpress'))(
  'the 2017 post by keyboard alone',
  () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launchChromium, { titles: ['Home', 'Away'] });
      await connectAll(world);
      desk = await world.driver.openExtensionPage('desk.html');
    });
    afterAll(() => world?.close());

    it('clips the passages with the shortcut', async () => {
      for (const [index, { article, passage }] of SEED_QUOTES.entries()) {
        const page = await world.driver.openTab(world.newspaper + article.path);
        await selectByKeyboard(page, { from: passage.start, to: passage.end });
        await world.driver.pressClipCommand(page);
        await waitForClippings(desk, index + 1);
        await page.close();
      }
    });

    it('sets title, byline and category, going from field to field', async () => {
      await desk.bringToFront();
      await tabTo(desk, 'Title');
      await desk.keyboard.type(SEED_POST.title);
      await tabTo(desk, /^Details/);
      await desk.keyboard.press('Enter');
      await tabTo(desk, 'Guest post by');
      await desk.keyboard.type(SEED_POST.guest);
      await tabTo(desk, 'Categories');
      await desk.keyboard.type(SEED_POST.categories);
    });

    it('writes it, fetching each quote from the library', async () => {
      await tabTo(desk, 'Post');
      for (const [index, part] of SEED_POST.parts.entries()) {
        await chord(desk, 'Control', 'End');
        const twoOfMine = part.kind === 'own' && SEED_POST.parts[index - 1]?.kind === 'own';
        if (twoOfMine) await desk.keyboard.press('Enter');
        await writePart(desk, part);
      }
      expect(await desk.$$eval('.preview blockquote', (quotes) => quotes.length)).toBe(6);
    });

    it('moves a quote up and takes that back', async () => {
      const before = await draftBlocks(desk);
      await chord(desk, 'Control', 'End');
      await chord(desk, 'Alt', 'ArrowUp');
      const moved = await draftBlocks(desk);
      expect(moved.at(-2)).toBe(before.at(-1));
      await chord(desk, 'Control', 'z');
      expect(await draftBlocks(desk)).toEqual(before);
      await chord(desk, 'Control', 'y');
      expect(await draftBlocks(desk)).toEqual(moved);
      await chord(desk, 'Control', 'z');
    });

    it('publishes it to both blogs', async () => {
      await tabTo(desk, 'Publish…');
      await desk.keyboard.press('Enter');
      await tabTo(desk, /^Publish to 2 blogs/);
      await desk.keyboard.press('Enter');
      expect(await waitUntilPublished(desk, 2)).toHaveLength(2);
    });
  },
);

async function writePart(desk: Page, part: Part): Promise<void> {
  if (part.kind === 'own') {
    await desk.keyboard.type(part.words.text);
    for (const link of part.words.links ?? []) {
      await selectWords(desk, part.words.text, link.words);
      await chord(desk, 'Control', 'k');
      await answerLinkDialog(desk, link);
      await desk.keyboard.press('ArrowRight');
      await chord(desk, 'Control', 'End');
    }
  } else if (part.kind === 'embed') {
    await tabTo(desk, 'Embed a social post');
    await desk.keyboard.press('Enter');
    await desk.waitForSelector('.address-dialog[open]');
    await desk.keyboard.type(part.url);
    await desk.keyboard.press('Enter');
    await desk.waitForFunction(() => !document.querySelector('.address-dialog'));
  } else {
    await fetchQuote(desk, part.passage.text.slice(0, 60));
  }
}

/** Filters the library down to the passage, adds it and goes back to the text. */
async function fetchQuote(desk: Page, beginning: string): Promise<void> {
  await tabTo(desk, 'Filter clippings');
  await chord(desk, 'Control', 'a');
  await desk.keyboard.type(beginning);
  await waitForClippings(desk, 1);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('e');
}
