import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { launchChromium } from './drivers/chromium.ts';
import { selectByKeyboard } from './drivers/select-passage.ts';
import { openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { expectedBlocks, readPublicPost, readSourceLinks } from './seed-post/public-post.ts';
import { type Part, SEED_POST, SEED_QUOTES } from './seed-post/seed-post.ts';
import { waitForClippings, waitForOnlyClipping } from './surfaces/clippings.ts';
import { waitForBlogs } from './surfaces/connect-blog.ts';
import { chord } from './surfaces/controls.ts';
import { draftBlocks, waitForBlocks } from './surfaces/drafts.ts';
import { answerLinkDialog, selectWords } from './surfaces/link-words.ts';
import { waitUntilPublished } from './surfaces/publish-draft.ts';
import { arrowTo, tabTo } from './surfaces/tab-to.ts';

/** How long a hand holds a key, in milliseconds: the editor hears of the browser's own moves a moment later. */
const HAND = 50;
const TITLES = ['By Hand', 'By Hand, Too'] as const;

/** In one browser: what a key does on the extension's pages is the same code in both. */
describe.skipIf(isSkipped('chromium') || isSkipped('wordpress'))(
  'the 2017 post by keyboard alone',
  () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launchChromium, { titles: TITLES });
      desk = withoutMouse(await world.driver.openExtensionPage('desk.html'));
    });
    afterAll(() => world?.close());

    it('connects two blogs', async () => {
      const settings = withoutMouse(await world.driver.openExtensionPage('options.html'));
      for (const [index, { url, users }] of world.blogs.entries()) {
        await world.driver.grantOrigin(url);
        await settings.bringToFront();
        await tabTo(settings, 'Address of the blog');
        await settings.keyboard.type(url);
        await tabTo(settings, 'User name');
        await settings.keyboard.type(users.dana.login);
        await tabTo(settings, 'Application password');
        await settings.keyboard.type(users.dana.applicationPassword);
        await settings.keyboard.press('Enter');
        await waitForBlogs(settings, index + 1);
      }
    });

    it('clips the passages with the shortcut', async () => {
      for (const [index, { article, passage }] of SEED_QUOTES.entries()) {
        const page = withoutMouse(await world.driver.openTab(world.newspaper + article.path));
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

    it('moves a quote up, takes that back, does it again, and moves it down', async () => {
      const before = await draftBlocks(desk);
      const last = before.indexOf(SEED_QUOTES.at(-1)?.passage.text ?? '');
      const [above = '', quote = ''] = before.slice(last - 1);
      const moved = before.toSpliced(last - 1, 2, quote, above);
      await arrowToLastQuote(desk);
      await chord(desk, 'Alt', 'ArrowUp');
      await waitForBlocks(desk, moved);
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, before);
      await chord(desk, 'Control', 'y');
      await waitForBlocks(desk, moved);
      await chord(desk, 'Alt', 'ArrowDown');
      await waitForBlocks(desk, before);
    });

    it('publishes it to both blogs: the very post that hands make', async () => {
      await tabTo(desk, 'Publish…');
      await desk.keyboard.press('Enter');
      await tabTo(desk, /^Publish to 2 blogs/);
      await desk.keyboard.press('Enter');
      const addresses = await waitUntilPublished(desk, 2);
      const { newspaper, driver } = world;
      const origin = { newspaper, sourceLinks: await readSourceLinks(driver, newspaper) };
      for (const [index, address] of addresses.entries()) {
        const { blocks, ...rest } = await readPublicPost(driver, address);
        expect(rest).toEqual({ title: SEED_POST.title, category: 'General', author: 'Dana' });
        const other = { name: TITLES[1 - index] ?? '', address: addresses[1 - index] ?? '' };
        expect(blocks).toEqual(expectedBlocks(origin, other));
      }
    });
  },
);

/** A page whose mouse is broken: a test that reaches for it fails. */
function withoutMouse(page: Page): Page {
  for (const act of ['click', 'down', 'move', 'wheel'] as const) {
    page.mouse[act] = () => Promise.reject(new Error('There is no mouse'));
  }
  return page;
}

/** From the end of the text up, line by line, until a quote is selected as a whole. */
async function arrowToLastQuote(desk: Page): Promise<void> {
  await chord(desk, 'Control', 'End');
  for (let presses = 0; presses < 40; presses += 1) {
    if (await desk.$('.quote-block.ProseMirror-selectednode')) return;
    await desk.keyboard.press('ArrowUp', { delay: HAND });
  }
  throw new Error('The arrow keys do not lead to a quote');
}

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
    await tabTo(desk, /^(Undo|Bold) \(/);
    await arrowTo(desk, 'Embed a social post');
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
  await waitForOnlyClipping(desk, beginning);
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await desk.keyboard.press('e');
}
