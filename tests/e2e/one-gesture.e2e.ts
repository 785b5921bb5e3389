import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, opinion } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { clickToastButton, waitForToast } from './drivers/toast.ts';
import { until } from './drivers/until.ts';
import { openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord, click } from './surfaces/controls.ts';
import { draftBlocks, newDraft, waitForBlocks, waitForTitle } from './surfaces/drafts.ts';
import { waitForNotice } from './surfaces/notices.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const { claim } = hack.passages;
const { doubt } = opinion.passages;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(
    `one gesture takes a highlight into the draft, in ${name}`,
    () => {
      let world: PracticeWorld;
      let desk: Page;
      let article: Page;
      beforeAll(async () => {
        world = await openPracticeWorld(launch);
        article = await world.driver.openTab(world.newspaper + hack.path);
      });
      afterAll(() => world?.close());

      /** What the hand has done since the words were highlighted. */
      let gestures = 0;
      const press = () => {
        gestures += 1;
        return world.driver.pressClipCommand(article, 'clip-to-draft');
      };
      const select = async () => {
        await selectByMouse(article, { from: claim.start, to: claim.end });
        gestures = 0;
      };
      const says = (words: RegExp) => waitForToast(world.driver, article, words);
      const pressInToast = (button: string) => {
        gestures += 1;
        return clickToastButton(world.driver, article, button);
      };

      it('makes the first draft, and Open shows it, ready to write on', async () => {
        await select();
        await press();
        expect(await says(/Added to “.*Empty draft.*” ✓/)).toContain('Undo Open');
        await pressInToast('Open');
        desk = await deskOf(world);
        await waitForBlocks(desk, [claim.text, '']);
        expect(await isMarked(desk)).toBe(true);
        await desk.bringToFront();
        await desk.keyboard.type('At once.');
        await waitForBlocks(desk, [claim.text, 'At once.']);
      });

      it('a quote of the draft is ticked in the library, and is not added twice without a word', async () => {
        await waitForClippings(desk, 1);
        expect(await desk.$eval('[data-clipping-card]', (card) => card.textContent)).toContain(
          'In this draft',
        );
        await addClipping(desk, claim.text.slice(0, 40));
        await waitForNotice(desk, /in the draft already/);
        expect(await draftBlocks(desk)).toEqual([claim.text, 'At once.']);
        await click(desk, 'Add again');
        await waitForBlocks(desk, [claim.text, 'At once.', claim.text, '']);
        await desk.keyboard.type('Twice.');
        await waitForBlocks(desk, [claim.text, 'At once.', claim.text, 'Twice.']);
      });

      it('one gesture: it stands below the line with the cursor, named, shown at once and marked', async () => {
        await newDraft(desk, 'Storm & season');
        await goToEnd(desk);
        await desk.keyboard.type('First.');
        for (let line = 0; line < 40; line++) await desk.keyboard.press('Enter');
        await desk.keyboard.type('Last.');
        await chord(desk, 'Control', 'Home');
        await pause();
        await article.bringToFront();
        await select();
        await press();
        await says(/Added to “.*Storm & season.*” ✓/);
        expect(gestures).toBe(1);
        await until('the quote', async () => (await draftBlocks(desk))[1] === claim.text);
        expect((await draftBlocks(desk))[0]).toBe('First.');
        await desk.bringToFront();
        expect(await isMarked(desk)).toBe(true);
        await until('the quote and the cursor to be in view', () => isInView(desk));
      });

      it('again on the same words it says so, with the way there', async () => {
        await article.bringToFront();
        await article.reload();
        await select();
        await press();
        expect(await says(/Already in “.*Storm & season.*” ✓/)).toMatch(/Open$/);
      });

      it('one press on Undo takes the quote back, and leaves a clipping that was there before', async () => {
        await addAnew();
        gestures = 0;
        await pressInToast('Undo');
        expect(gestures).toBe(1);
        await says(/Taken out of “.*Storm & season.*”\. It is still in your library\./);
        await until('the quote to go', async () => (await draftBlocks(desk))[1] === '');
        await waitForClippings(desk, 1);
        expect((await draftBlocks(desk))[0]).toBe('First.');
      });

      it('of words that are new to the library, one press on Undo takes back the clipping too', async () => {
        await article.goto(world.newspaper + opinion.path);
        await selectByMouse(article, { from: doubt.start, to: doubt.end });
        await press();
        await says(/Added to/);
        await until('the quote', async () => (await draftBlocks(desk))[1] === doubt.text);
        await pressInToast('Undo');
        await says(/Taken out of .* and of your library/);
        await until('the quote to go', async () => (await draftBlocks(desk))[1] === '');
        await waitForClippings(desk, 1);
      });

      it('the cursor of a draft outlives its window: what is added then stands there', async () => {
        await desk.bringToFront();
        await goToEnd(desk);
        await desk.keyboard.type(' The end.');
        await pause();
        await desk.close();
        await article.goto(world.newspaper + opinion.path);
        await selectByMouse(article, { from: doubt.start, to: doubt.end });
        await press();
        await says(/Added to/);
        const popup = await world.driver.openPopup(article);
        await waitForTitle(popup, 'Storm & season');
        await addClipping(popup, claim.text.slice(0, 40));
        await until('both quotes below the last words', async () => {
          const last = (await draftBlocks(popup)).slice(-4);
          return String(last) === String(['Last. The end.', doubt.text, claim.text, '']);
        });
        await world.driver.closePopup(popup);
      });

      it('the entry of the context menu does the same, and names the draft', async () => {
        desk = await world.driver.openExtensionPage('desk.html');
        await newDraft(desk, '100 %s & more');
        await pause();
        await article.goto(world.newspaper + hack.path);
        await select();
        const label = await world.driver.chooseAddMenu(article);
        if (name === 'firefox') expect(label).toMatch(/^Clip and add to “.*100 %.*s & more.*”$/);
        await says(/Added to “.*100 %s & more.*” ✓/);
        await waitForBlocks(desk, [claim.text, '']);
      });

      /** Another draft's quote is no matter: takes this one out by hand, and makes the gesture again. */
      async function addAnew(): Promise<void> {
        await desk.bringToFront();
        await desk.waitForSelector('.quote-block blockquote');
        await click(desk, 'Remove quote from draft');
        await until('the quote to go', async () => (await draftBlocks(desk))[1] !== claim.text);
        await pause();
        await article.bringToFront();
        await article.reload();
        await select();
        await press();
        await says(/Added to/);
        await until('the quote', async () => (await draftBlocks(desk))[1] === claim.text);
      }
    },
  );
}

/** The desk that was opened by the extension itself. */
const deskOf = (world: PracticeWorld): Promise<Page> =>
  until('the desk', async () => {
    for (const page of await world.driver.browser.pages()) {
      // Firefox's protocol is not told the address of a tab that an extension opened.
      const path = await page.evaluate(() => location.pathname).catch(() => '');
      if (path === '/desk.html') return page;
    }
    return null;
  });

/** The cursor is written a moment after the last step. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 300));

/** True when a quote bears the mark of what has just come, now or in the next moments. */
const isMarked = (desk: Page): Promise<boolean> =>
  until('the mark', () =>
    desk.evaluate(() => document.getAnimations().some(({ id }) => id === 'just-added') || null),
  );

/** True when the sheet shows the quote and the line below it. */
const isInView = (desk: Page): Promise<boolean> =>
  desk.evaluate(() => {
    const sheet = document.querySelector('.editor-sheet')?.getBoundingClientRect();
    const quote = document.querySelector('.quote-block');
    return [quote, quote?.nextElementSibling].every((one) => {
      const box = one?.getBoundingClientRect();
      return sheet && box && box.top >= sheet.top - 1 && box.bottom <= sheet.bottom + 1;
    });
  });
