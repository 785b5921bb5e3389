import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, opinion } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { until } from './drivers/until.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord } from './surfaces/controls.ts';
import { draftBlocks, newDraft } from './surfaces/drafts.ts';
import { clickWord, dragWords, quoteShown, waitForQuotes } from './surfaces/quotes.ts';
import { addClipping } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;
/** A word of it, with what stands on both sides. */
const [FIRST = '', SECOND = '', THIRD = ''] = CLAIM.split(' ');

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`a quote edited in place, in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
    });
    beforeEach(async ({ task }) => {
      await newDraft(desk, task.name);
      await addClipping(desk, CLAIM.slice(0, 40));
      await waitForQuotes(desk, [CLAIM]);
    });
    afterAll(() => world?.close());

    it('words that are deleted are an omission, words that are typed stand in brackets', async () => {
      await dragWords(desk, SECOND);
      await desk.keyboard.press('Delete');
      await waitForQuotes(desk, [CLAIM.replace(SECOND, '[…]')]);
      await desk.keyboard.type('mine');
      await waitForQuotes(desk, [CLAIM.replace(SECOND, '[mine]')]);
      await chord(desk, 'Control', 'z');
      await waitForQuotes(desk, [CLAIM]);
    });

    it('what is pasted into a quote is an insertion, whatever it was', async () => {
      await clickWord(desk, THIRD);
      await copyElsewhere(world);
      await desk.bringToFront();
      await chord(desk, 'Control', 'v');
      const words = `[${opinion.passages.doubt.text.replace(/\s+/g, ' ')}]`;
      await until('the insertion', async () => (await quoteShown(desk, 0)).includes(words));
      expect((await quoteShown(desk, 0)).replace(words, '')).toBe(CLAIM);
    });

    it('Enter parts a quote around own words, Backspace joins it again', async () => {
      await clickWord(desk, SECOND, 'start');
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('so they say');
      await waitForQuotes(desk, [FIRST, CLAIM.slice(FIRST.length + 1)]);
      expect(await draftBlocks(desk)).toContain('so they say');
      await chord(desk, 'Control', 'z');
      await chord(desk, 'Control', 'z');
      await waitForQuotes(desk, [CLAIM]);
    });

    it('the arrows lead through a quote as through one text, and nothing replaces it', async () => {
      await desk.keyboard.type('below');
      await desk.keyboard.press('ArrowUp');
      await desk.keyboard.press('End');
      await desk.keyboard.press('ArrowRight');
      await desk.keyboard.type('behind ');
      await until(
        'the words below',
        async () => (await draftBlocks(desk)).at(-1) === 'behind below',
      );
      await clickWord(desk, THIRD);
      await clickProse(desk);
      await desk.keyboard.type('x');
      await waitForQuotes(desk, [CLAIM]);
    });

    it.skipIf(name === 'firefox')(
      'what is composed is one insertion, and one step back',
      async () => {
        await clickWord(desk, THIRD, 'start');
        const keyboard = await desk.createCDPSession();
        for (const text of ['k', 'か', 'かn', 'かん', '漢']) {
          const [selectionStart, selectionEnd] = [text.length, text.length];
          await keyboard.send('Input.imeSetComposition', { text, selectionStart, selectionEnd });
        }
        await keyboard.send('Input.insertText', { text: '漢字' });
        await waitForQuotes(desk, [CLAIM.replace(` ${THIRD}`, ` [漢字]${THIRD}`)]);
        await chord(desk, 'Control', 'z');
        await waitForQuotes(desk, [CLAIM]);
      },
    );

    it('shows what was changed and brings the original back', async () => {
      await dragWords(desk, SECOND);
      await desk.keyboard.press('Delete');
      await desk.waitForSelector('.quote-changes');
      const [original, restore] = await desk.$$('.quote-changes button');
      await original?.click();
      await until('the original', async () => (await desk.$('.is-original')) !== null);
      await restore?.click();
      await waitForQuotes(desk, [CLAIM]);
      expect(await desk.$('.quote-changes')).toBeNull();
    });
  });
}

const clickProse = async (desk: Page): Promise<void> => {
  const prose = await desk.$('.editor-sheet .prose > p:last-child');
  await prose?.click();
};

/** Copies formatted words from an article that nothing was clipped from. */
async function copyElsewhere({ driver, newspaper }: PracticeWorld): Promise<void> {
  const { path, passages } = opinion;
  const page = await driver.openTab(newspaper + path);
  await selectByMouse(page, { from: passages.doubt.start, to: passages.doubt.end });
  await chord(page, 'Control', 'c');
  await page.close();
}
