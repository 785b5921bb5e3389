import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack, opinion } from '../pages/newspaper/articles.ts';
import { findAxeViolationsDayAndNight } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { click, control, fill } from './surfaces/controls.ts';
import { addClipping, embed, goToEnd, setDetails } from './surfaces/write-draft.ts';

const SURFACES = ['popup.html', 'desk.html', 'options.html'];

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`everybody can use it in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
    });
    afterAll(() => world?.close());

    it.each(SURFACES)('%s, as a newcomer sees it', async (surface) => {
      const page = await world.driver.openExtensionPage(surface);
      await page.waitForSelector('main:not([aria-busy])');
      expect(await findAxeViolationsDayAndNight(page)).toEqual([]);
      await page.close();
    });

    it('the desk, with clippings and a post in it', async () => {
      await clipPassage(world, hack, hack.passages.claim);
      await clipPassage(world, opinion, opinion.passages.doubt);
      desk = await world.driver.openExtensionPage('desk.html');
      await setDetails(desk, { title: 'A post', guest: 'Dana', categories: 'General' });
      await addClipping(desk, hack.passages.claim.text.slice(0, 40));
      await goToEnd(desk);
      await embed(desk, 'https://social.example/1');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
    });

    it.each([
      ['Publish…', 'Close'],
      ['Keyboard', 'Close'],
      ['Link (Ctrl+K)', 'Cancel'],
      ['Correct this source', 'Cancel'],
      ['Check sources', 'Cancel'],
    ])('the dialog behind “%s”', async (opener, closer) => {
      await click(desk, opener);
      await desk.waitForSelector('dialog[open]');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
      await click(desk, closer);
    });

    it('the library, with sources that are being checked and that were', async () => {
      for (const scheme of ['http', 'https'])
        await world.driver.grantOrigin(`${scheme}://127.0.0.1`);
      await desk.bringToFront();
      await click(desk, 'Check sources');
      await click(desk, /^Check all/);
      await desk.waitForSelector('.verification.verbatim');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
    });

    it('the bin, empty and with a clipping in it', async () => {
      await click(desk, 'Bin');
      await control(desk, 'Back to the library');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
      await click(desk, 'Back to the library');
      await click(desk, 'Delete clipping');
      await click(desk, 'Bin');
      await control(desk, 'Restore');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
      await click(desk, 'Restore');
      await click(desk, 'Back to the library');
    });

    it('the library, with tags on a clipping, while they are written and when one is pressed', async () => {
      await click(desk, 'Add a note or tags');
      await fill(desk, /^Tags of/, 'storm, last word');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
      await desk.keyboard.press('Enter');
      await click(desk, '#storm');
      await desk.waitForSelector('.clipping-tags [aria-pressed="true"]');
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
    });

    it('the popup, with clippings in it', async () => {
      const popup = await world.driver.openExtensionPage('popup.html');
      await popup.waitForSelector('[data-clipping-card]');
      expect(await findAxeViolationsDayAndNight(popup)).toEqual([]);
    });
  });
}
