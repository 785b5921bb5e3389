import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { findAxeViolationsDayAndNight } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord, click, fill } from './surfaces/controls.ts';
import { waitForBlocks, waitForTitle } from './surfaces/drafts.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;
const YESTERDAY = ['It began on Friday.', CLAIM, 'What I thought yesterday.'];
const TODAY = ['It began on Friday.', CLAIM, 'What I thought yesterday. Not any more.'];

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`earlier editions of a draft in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    const openDesk = async () => {
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
    };
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      await openDesk();
      await fill(desk, 'Title', 'Leaks');
      await goToEnd(desk);
      await desk.keyboard.type('It began on Friday.');
      await addClipping(desk, CLAIM);
      await desk.keyboard.type('What I thought yesterday.');
      await waitForBlocks(desk, YESTERDAY);
      await forgetEditions(desk);
      await desk.close();
      await openDesk();
      await waitForBlocks(desk, YESTERDAY);
      await goToEnd(desk);
      await desk.keyboard.type(' Not any more.');
      await waitForBlocks(desk, TODAY);
    });
    afterAll(() => world?.close());

    it('show word by word what has changed since', async () => {
      await click(desk, 'Earlier editions');
      await desk.waitForSelector('.edition-words ins');
      const changes = await desk.$$eval('.edition-words :is(ins, del)', (found) =>
        found.map((one) => one.textContent),
      );
      expect(changes).toEqual(['[added since: Not any more.]']);
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
    });

    it('come back, quote and all, and what was there comes back by undo', async () => {
      await click(desk, 'Restore this edition');
      await waitForBlocks(desk, YESTERDAY);
      await goToEnd(desk);
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, TODAY);
      await chord(desk, 'Control', 'Shift', 'z');
      await waitForBlocks(desk, YESTERDAY);
    });

    it('keep what was there before, also after the window was closed', async () => {
      await desk.close();
      await openDesk();
      await click(desk, 'Earlier editions');
      await desk.waitForFunction(() => document.querySelectorAll('.edition').length === 3);
      await click(desk, /Before a restore/);
      await click(desk, 'Restore this edition');
      await waitForBlocks(desk, TODAY);
    });

    it('begin another draft as a copy, and each is found by its words', async () => {
      await click(desk, 'Duplicate as a new draft');
      await waitForTitle(desk, 'Leaks (copy)');
      await fill(desk, 'Title', 'Another matter');
      await click(desk, 'Find a draft');
      await desk.keyboard.type('leaks yesterday');
      await desk.waitForFunction(() => document.querySelectorAll('.draft-found li').length === 1);
      await desk.keyboard.press('Enter');
      await waitForTitle(desk, 'Leaks');
      await waitForBlocks(desk, TODAY);
    });
  });
}

/** As if the last edition had been kept long ago: ten minutes are too long for a test. */
const forgetEditions = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('quotewright'));
    const store = database.transaction('editions', 'readwrite').objectStore('editions');
    await answer(store.clear());
    database.close();
  });
