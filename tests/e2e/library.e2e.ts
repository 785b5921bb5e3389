import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, opinion } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { shownClippings, waitForClippings } from './surfaces/clippings.ts';
import { click, control, fill } from './surfaces/controls.ts';
import {
  newDraft,
  switchDraft,
  waitForBlocks,
  waitForDraft,
  waitForTitle,
} from './surfaces/drafts.ts';
import { closePublishing } from './surfaces/publish-draft.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;
const POLLS = hack.passages.polls.text;
const DOUBT = opinion.passages.doubt.text;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`library and drafts in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      await clipPassage(world, hack, hack.passages.polls);
      await clipPassage(world, opinion, opinion.passages.doubt);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 3);
    });
    afterAll(() => world?.close());

    it('lists the newest first, grouped by article', async () => {
      expect(await shownClippings(desk)).toEqual([DOUBT, POLLS, CLAIM]);
    });

    it('puts this page’s article first in the popup', async () => {
      const article = await world.driver.openTab(world.newspaper + hack.path);
      const popup = await world.driver.openPopup(article);
      await waitForClippings(popup, 3);
      expect(await shownClippings(popup)).toEqual([POLLS, CLAIM, DOUBT]);
      await world.driver.closePopup(popup);
      await article.close();
    });

    it('filters by words, titles and authors', async () => {
      await desk.bringToFront();
      await fill(desk, 'Filter clippings', 'marchetti surveys');
      await waitForClippings(desk, 1);
      expect(await shownClippings(desk)).toEqual([POLLS]);
      await fill(desk, 'Filter clippings', 'nothing like it');
      await waitForClippings(desk, 0);
      await fill(desk, 'Filter clippings', ' ');
      await waitForClippings(desk, 3);
    });

    it('keeps a note on a clipping', async () => {
      await click(desk, 'Add a note or tags');
      await desk.keyboard.type('Use as the last word.');
      await desk.keyboard.press('Enter');
      const note = () =>
        desk.waitForFunction(
          () => document.querySelector('.clipping-note')?.textContent === 'Use as the last word.',
          { timeout: 10_000, polling: 50 },
        );
      await note();
      await desk.reload({ waitUntil: [] });
      await note();
    });

    it('keeps tags on a clipping, written beside its note by keyboard', async () => {
      await focusFirstCard(desk);
      await desk.keyboard.press('n');
      await desk.keyboard.press('Tab');
      await desk.keyboard.type('#hacking, last word, Hacking');
      await desk.keyboard.press('Enter');
      await waitForTags(desk, ['#hacking', '#last word']);
      await desk.reload({ waitUntil: [] });
      await waitForTags(desk, ['#hacking', '#last word']);
      expect(await desk.$eval('.clipping-note', (note) => note.textContent)).toMatch(/last word/);
    });

    it('filters by a tag that is pressed, and shows all when it is pressed again', async () => {
      await click(desk, '#last word');
      await waitForClippings(desk, 1);
      expect(await shownClippings(desk)).toEqual([DOUBT]);
      await waitForTags(desk, ['#hacking', '#last word'], '#last word');
      await click(desk, '#last word');
      await waitForClippings(desk, 3);
      await fill(desk, 'Filter clippings', 'hacking');
      await waitForClippings(desk, 1);
    });

    it('keeps the clipping in hand while its tags are edited, whatever the filter says', async () => {
      await click(desk, 'Edit note and tags');
      await fill(desk, /^Tags of/, 'doubt, opinion');
      await desk.keyboard.press('Escape');
      await waitForClippings(desk, 0);
      await fill(desk, 'Filter clippings', ' ');
      await waitForClippings(desk, 3);
      await waitForTags(desk, ['#doubt', '#opinion']);
    });

    it('gives a deleted clipping back', async () => {
      await click(desk, 'Delete clipping');
      await waitForClippings(desk, 2);
      await click(desk, 'Undo');
      await waitForClippings(desk, 3);
    });

    it('keeps a deleted clipping in the bin, to be restored by keyboard', async () => {
      await focusFirstCard(desk);
      await desk.keyboard.press('Delete');
      await waitForClippings(desk, 2);
      const isOnCard = () =>
        desk.evaluate(() => document.activeElement?.matches('[data-clipping-card] [data-add]'));
      await expect.poll(isOnCard).toBe(true);
      await (await control(desk, 'Bin')).focus();
      await desk.keyboard.press('Enter');
      await expect.poll(() => shownClippings(desk)).toEqual([DOUBT]);
      await (await control(desk, 'Restore')).focus();
      await desk.keyboard.press('Enter');
      await control(desk, 'Back to the library');
      await expect
        .poll(() => desk.evaluate(() => document.activeElement?.textContent?.trim()))
        .toBe('Back to the library');
      await desk.keyboard.press('Enter');
      await waitForClippings(desk, 3);
      await expect
        .poll(() => desk.evaluate(() => document.activeElement?.textContent?.trim()))
        .toBe('Bin');
    });

    it('adds a clipping to the draft by button', async () => {
      await addClipping(desk, CLAIM.slice(0, 40));
      await goToEnd(desk);
      await desk.keyboard.type('My own words.');
      await waitForBlocks(desk, [CLAIM, 'My own words.']);
    });

    // Firefox's remote protocol moves the mouse but starts no drags; there its buttons move the quote.
    if (name === 'chromium') {
      it('drags another to a place in the draft', async () => {
        await drag(desk, await cardOf(desk, DOUBT), await control(desk, 'Post'));
        await waitForBlocks(desk, [DOUBT, CLAIM, 'My own words.']);
      });
    } else {
      it('moves another to a place in the draft', async () => {
        await addClipping(desk, DOUBT.slice(0, 40));
        await waitForBlocks(desk, [CLAIM, 'My own words.', DOUBT, '']);
        for (let step = 0; step < 2; step++) await moveUp(desk, DOUBT);
        await goToEnd(desk);
        await desk.keyboard.press('Backspace');
        await waitForBlocks(desk, [DOUBT, CLAIM, 'My own words.']);
      });
    }

    it('has the draft after the window was closed and opened again', async () => {
      await desk.close();
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForBlocks(desk, [DOUBT, CLAIM, 'My own words.']);
    });

    it('keeps several drafts and gives a deleted one back', async () => {
      await fill(desk, 'Title', 'First post');
      await newDraft(desk, 'Second post');
      await waitForDraft(desk, 'First post');
      await waitForDraft(desk, 'Second post');
      await click(desk, 'Delete draft');
      await waitForTitle(desk, 'First post');
      await click(desk, 'Undo');
      await waitForTitle(desk, 'Second post');
      await switchDraft(desk, 'First post');
      await waitForBlocks(desk, [DOUBT, CLAIM, 'My own words.']);
    });

    it('corrects a source, and every quote of it says so', async () => {
      await click(desk, 'Correct this source');
      await fill(desk, /^Authors/, 'Ruth Okafor');
      await click(desk, 'Save');
      await desk.waitForFunction(
        () => document.querySelector('.quote-foot')?.textContent?.includes('Ruth Okafor'),
        { timeout: 10_000 },
      );
    });

    it('copies the post with its formatting and as Markdown, and saves both files', async () => {
      await click(desk, 'Publish…');
      await click(desk, 'Copy');
      await desk.waitForFunction(() => document.body.textContent?.includes('Copied the post with'));
      const rich = await world.driver.clipboard();
      await desk.bringToFront();
      expect(rich.html).toContain(`<blockquote><p>${CLAIM.slice(0, 40)}`);
      expect(rich.text).toContain(`> ${CLAIM.slice(0, 40)}`);
      await click(desk, 'Copy Markdown');
      await desk.waitForFunction(() => document.body.textContent?.includes('Copied the post as'));
      const markdown = await world.driver.clipboard();
      await desk.bringToFront();
      expect(markdown.text).toContain(`> ${CLAIM.slice(0, 40)}`);
      await click(desk, '.md');
      expect((await world.driver.download(/\.md$/)).text).toMatch(/^---\ntitle: "First post"/);
      await click(desk, '.html');
      const html = await world.driver.download(/\.html$/);
      expect(html.text).toContain(`<p>${CLAIM.slice(0, 40)}`);
      expect(html.name).toMatch(/^\d{4}-\d\d-\d\d-first-post\.html$/);
      await closePublishing(desk);
    });
  });
}

async function cardOf(desk: Page, words: string) {
  for (const card of await desk.$$('.clipping-words')) {
    if ((await card.evaluate((element) => element.textContent)) === words) return card;
  }
  throw new Error(`No card says ${words}`);
}

const focusFirstCard = (page: Page): Promise<void> =>
  page.$eval('[data-clipping-card] [data-add]', (button) => (button as HTMLElement).focus());

/** Waits until these tags, and no others, are shown, and of them only `pressed` is pressed. */
const waitForTags = (page: Page, tags: readonly string[], pressed = '') =>
  page.waitForFunction(
    (wanted, marked) => {
      const shown = [...document.querySelectorAll('.clipping-tags button')];
      const on = shown.filter((tag) => tag.getAttribute('aria-pressed') === 'true');
      const textOf = (those: readonly Element[]) => those.map((tag) => tag.textContent).join();
      return textOf(shown) === wanted && textOf(on) === marked;
    },
    { timeout: 10_000, polling: 50 },
    tags.join(),
    pressed,
  );

/** Presses the button that moves this quote up. */
async function moveUp(desk: Page, words: string): Promise<void> {
  for (const quote of await desk.$$('.quote-block')) {
    const text = await quote.$eval('blockquote', (element) => element.textContent);
    if (text === words) await (await quote.$('[aria-label="Move quote up"]'))?.click();
  }
}

/** Presses on one element, drags it over the top edge of another and lets go there. */
async function drag(
  page: Page,
  from: Awaited<ReturnType<typeof cardOf>>,
  to: Awaited<ReturnType<typeof control>>,
): Promise<void> {
  await from.scrollIntoView();
  const [start, end] = [await from.boundingBox(), await to.boundingBox()];
  if (!start || !end) throw new Error('One of them is not to be seen');
  await page.mouse.move(start.x + 30, start.y + 10);
  await page.mouse.down();
  await page.mouse.move(start.x + 60, start.y + 20, { steps: 4 });
  await page.mouse.move(end.x + 60, end.y + 18, { steps: 10 });
  await page.mouse.up();
}
