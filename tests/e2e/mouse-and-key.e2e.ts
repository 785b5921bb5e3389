import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, opinion } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { until } from './drivers/until.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord, click, control, fill } from './surfaces/controls.ts';
import { draftBlocks, newDraft, waitForBlocks, waitForTitle } from './surfaces/drafts.ts';
import { arrowTo, nameOfFocus, tabTo } from './surfaces/tab-to.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;
const DOUBT = opinion.passages.doubt.text;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`with mouse and keys, in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      await clipPassage(world, opinion, opinion.passages.doubt);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 2);
    });
    afterAll(() => world?.close());

    it('what is typed after a click on Add to draft stands below the quote', async () => {
      await addClipping(desk, CLAIM.slice(0, 40));
      await desk.keyboard.type('never deleted: nen');
      await waitForBlocks(desk, [CLAIM, 'never deleted: nen']);
      expect(await desk.$('.note-editor')).toBeNull();
      await waitForClippings(desk, 2);
    });

    it('a quote that is added below a long text comes into view, with room to write', async () => {
      await goToEnd(desk);
      for (let line = 0; line < 25; line++) await desk.keyboard.press('Enter');
      await addClipping(desk, DOUBT.slice(0, 40));
      await until('the last quote and the cursor to be in view', () => areInView(desk));
      expect(await desk.$$('.notice')).toEqual([]);
    });

    it('a quote that is added by key comes into view too, and the list keeps the focus', async () => {
      await newDraft(desk, 'Another');
      await goToEnd(desk);
      for (let line = 0; line < 25; line++) await desk.keyboard.press('Enter');
      await enterList(desk);
      await desk.keyboard.press('Enter');
      expect(await nameOfFocus(desk)).toBe('Add to draft');
      await until('the quote and the cursor to be in view', () => areInView(desk));
    });

    it('a new draft has the focus in its title, a deleted one leaves it at the list of drafts', async () => {
      await newDraft(desk, 'Too much');
      await goToEnd(desk);
      await click(desk, 'New draft');
      await until('the title', async () => (await nameOfFocus(desk)) === 'Title');
      await desk.keyboard.type('By key');
      await goToEnd(desk);
      await click(desk, 'Delete draft');
      await until('the list', async () => (await nameOfFocus(desk)) === 'Draft');
    });

    it('the notice covers no words; F8 leads to its Undo, which gives the focus back', async () => {
      await desk.waitForSelector('.notice');
      expect(await isOverText(desk)).toBe(false);
      await desk.keyboard.press('F8');
      expect(await nameOfFocus(desk)).toBe('Undo');
      await desk.keyboard.press('Enter');
      await waitForTitle(desk, 'By key');
      expect(await nameOfFocus(desk)).toBe('Draft');
    });

    it('a click beside the notice’s buttons leaves the cursor in the text', async () => {
      await click(desk, 'Delete draft');
      await waitForTitle(desk, 'Too much');
      await goToEnd(desk);
      await (await desk.waitForSelector('.notice p'))?.click();
      await desk.keyboard.type('Still here.');
      await waitForBlocks(desk, ['Still here.']);
    });

    it('moving and removing a quote leaves the focus in the text', async () => {
      await addClipping(desk, CLAIM.slice(0, 40));
      await desk.waitForSelector('.quote-block blockquote');
      await click(desk, 'Move quote up');
      await waitForBlocks(desk, [CLAIM, 'Still here.', '']);
      expect(await nameOfFocus(desk)).toBe('Post');
      await click(desk, 'Remove quote from draft');
      await waitForBlocks(desk, ['Still here.', '']);
      expect(await nameOfFocus(desk)).toBe('Post');
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, [CLAIM, 'Still here.', '']);
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, ['Still here.', CLAIM, '']);
    });

    it('the toolbar is one stop for Tab, and dialogs give the focus back to the text', async () => {
      await (await control(desk, 'Title')).click();
      await tabTo(desk, /^Undo \(/);
      await desk.keyboard.press('Tab');
      expect(await nameOfFocus(desk)).toBe('Post');
      await chord(desk, 'Shift', 'Tab');
      await arrowTo(desk, 'Embed a social post');
      await desk.keyboard.press('Enter');
      await desk.waitForSelector('.address-dialog[open]');
      await desk.keyboard.press('Escape');
      await desk.waitForFunction(() => !document.querySelector('.address-dialog'));
      expect(await nameOfFocus(desk)).toBe('Post');
    });

    it('deleting clippings leaves the focus in the library, and Undo gives it back', async () => {
      await enterList(desk);
      await desk.keyboard.press('Delete');
      await waitForClippings(desk, 1);
      await until('the neighbour', async () => (await nameOfFocus(desk)) === 'Add to draft');
      await desk.keyboard.press('F8');
      await desk.keyboard.press('Enter');
      await waitForClippings(desk, 2);
      expect(await nameOfFocus(desk)).toBe('Add to draft');
    });

    it('an untitled draft is listed by its first words', async () => {
      await fill(desk, 'Title', ' ');
      await until('its first words', async () => {
        const names = await desk.$$eval('select[aria-label="Draft"] option', (options) =>
          options.map(({ text }) => text),
        );
        return names.some((one) => /^Still here\. \(.*20\d\d\)$/.test(one));
      });
      expect(await draftBlocks(desk)).toContain('Still here.');
    });

    it('the popup’s button keeps the focus when it has clipped', async () => {
      const article = await world.driver.openTab(world.newspaper + hack.path);
      const popup = await world.driver.openPopup(article);
      await (await control(popup, 'Clip highlighted passage')).focus();
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('button[aria-disabled="false"]');
      expect(await nameOfFocus(popup)).toBe('Clip highlighted passage');
      await world.driver.closePopup(popup);
    });
  });
}

/** Goes to the first clipping by key. No round of Tabs: Firefox leads it through its own bars, and stays there. */
async function enterList(desk: Page): Promise<void> {
  await (await control(desk, 'Filter clippings')).click();
  await desk.keyboard.press('ArrowDown');
}

/** True when the sheet shows the end of the last quote and the line with the cursor. */
const areInView = (desk: Page): Promise<boolean> =>
  desk.evaluate(() => {
    const sheet = document.querySelector('.editor-sheet')?.getBoundingClientRect();
    const quote = [...document.querySelectorAll('.quote-block')].at(-1);
    const ends = [quote, quote?.nextElementSibling].map((one) => one?.getBoundingClientRect());
    return ends.every(
      (end) => sheet && end && end.bottom > sheet.top && end.bottom <= sheet.bottom + 1,
    );
  });

/** True when a notice lies over the library, the draft or the preview. */
const isOverText = (desk: Page): Promise<boolean> =>
  desk.evaluate(() => {
    const top = document.querySelector('.notices')?.getBoundingClientRect().top ?? 0;
    const content = document.querySelector('.surface-content')?.getBoundingClientRect();
    return !content || content.bottom > top + 1;
  });
