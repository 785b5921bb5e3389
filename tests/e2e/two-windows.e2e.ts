import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { chord, fill } from './surfaces/controls.ts';
import { waitForBlocks, waitForTitle } from './surfaces/drafts.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`popup and desk on one draft, in ${name}`, () => {
    let world: PracticeWorld;
    let article: Page;
    let desk: Page;
    let popup: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      desk = await world.driver.openExtensionPage('desk.html');
      article = await world.driver.openTab(world.newspaper + hack.path);
    });
    afterAll(() => world?.close());

    it('what was written in the desk stands in the popup', async () => {
      await desk.bringToFront();
      await fill(desk, 'Title', 'One draft');
      await goToEnd(desk);
      await desk.keyboard.type('Written in the desk.');
      popup = await world.driver.openPopup(article);
      await waitForTitle(popup, 'One draft');
      await waitForBlocks(popup, ['Written in the desk.']);
    });

    it('what is written in the popup stands in the desk at once, quotes and title too', async () => {
      await goToEnd(popup);
      await popup.keyboard.press('Enter');
      await popup.keyboard.type('Written in the popup.');
      await waitForBlocks(desk, ['Written in the desk.', 'Written in the popup.']);
      await addClipping(popup, CLAIM.slice(0, 40));
      await waitForBlocks(desk, ['Written in the desk.', 'Written in the popup.', CLAIM, '']);
      await fill(popup, 'Title', 'Still one draft');
      await waitForTitle(desk, 'Still one draft');
      await world.driver.closePopup(popup);
    });

    it('undo in the desk takes back what was done in the desk, and only that', async () => {
      await desk.bringToFront();
      await (await desk.waitForSelector('.prose'))?.focus();
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, ['', 'Written in the popup.', CLAIM, '']);
      await chord(desk, 'Control', 'y');
      await waitForBlocks(desk, ['Written in the desk.', 'Written in the popup.', CLAIM, '']);
    });

    it('what is then written in the desk keeps what the popup wrote', async () => {
      await goToEnd(desk);
      await desk.keyboard.type('Written last.');
      popup = await world.driver.openPopup(article);
      await waitForBlocks(popup, [
        'Written in the desk.',
        'Written in the popup.',
        CLAIM,
        'Written last.',
      ]);
      await world.driver.closePopup(popup);
    });
  });
}
