import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, opinion } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord, click, control } from './surfaces/controls.ts';
import { waitForBlocks, waitForTitle } from './surfaces/drafts.ts';

const CLAIM = hack.passages.claim.text;
const POLLS = hack.passages.polls.text;
const DOUBT = opinion.passages.doubt.text;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`several clippings at once in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      await clipPassage(world, opinion, opinion.passages.doubt);
      await clipPassage(world, hack, hack.passages.polls);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 3);
    });
    afterAll(() => world?.close());

    it('are chosen by mouse, added in one step, and one goes on writing below them', async () => {
      await chooseByMouse(desk, CLAIM, 'Control');
      await chooseByMouse(desk, DOUBT, 'Shift');
      await waitForCount(desk, '2 chosen');
      await chooseByMouse(desk, POLLS, 'Control');
      await waitForCount(desk, '3 chosen');
      await click(desk, 'Add all');
      await waitForBlocks(desk, [CLAIM, POLLS, DOUBT, '']);
      await desk.keyboard.type('What I make of it.');
      await waitForBlocks(desk, [CLAIM, POLLS, DOUBT, 'What I make of it.']);
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, [CLAIM, POLLS, DOUBT, '']);
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, ['']);
      await waitForCount(desk, '');
    });

    it('are chosen and added by keyboard alone, which stays in the library', async () => {
      await (await control(desk, 'Filter clippings')).focus();
      await desk.keyboard.press('ArrowDown');
      await desk.keyboard.press('x');
      await desk.keyboard.press('ArrowDown');
      await desk.keyboard.press('ArrowDown');
      await chord(desk, 'Shift', 'X');
      await waitForCount(desk, '3 chosen');
      await (await control(desk, 'Add all')).focus();
      await desk.keyboard.press('Enter');
      await waitForBlocks(desk, [POLLS, CLAIM, DOUBT, '']);
      expect(await desk.evaluate(() => document.activeElement?.hasAttribute('data-add'))).toBe(
        true,
      );
    });

    it('of the week are laid out in a new draft, with room for a comment below each', async () => {
      await click(desk, 'Roundup of the last 7 days');
      await waitForTitle(desk, 'Roundup');
      await waitForBlocks(desk, [hack.title, CLAIM, '', POLLS, '', opinion.title, DOUBT, '']);
      const links = await desk.$$eval('.prose h2 a', (found) => found.map((one) => one.href));
      expect(links).toEqual([
        expect.stringContaining(hack.path),
        expect.stringContaining(opinion.path),
      ]);
      await click(desk, 'Undo');
      await waitForBlocks(desk, [POLLS, CLAIM, DOUBT, '']);
    });
  });
}

/** Clicks on the words of the clipping with a key held. */
async function chooseByMouse(page: Page, words: string, held: 'Control' | 'Shift'): Promise<void> {
  const card = await page.waitForFunction(
    (start) =>
      [...document.querySelectorAll('.clipping-words')].find((one) => one.textContent === start),
    { timeout: 10_000 },
    words,
  );
  await page.keyboard.down(held);
  await (card.asElement() as ElementHandle<Element> | null)?.click();
  await page.keyboard.up(held);
}

const waitForCount = (page: Page, count: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector('.picked-count')?.textContent === wanted,
    { timeout: 10_000, polling: 50 },
    count,
  );
