import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { launchChromium } from './drivers/chromium.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { contrastsBelow } from './surfaces/contrast.ts';
import { click } from './surfaces/controls.ts';
import { addClipping } from './surfaces/write-draft.ts';

/** What a control can be in; the last three are attributes, the others what the mouse and keys do to it. */
const STATES = ['', 'hover', 'focus', 'active', 'disabled', 'aria-disabled', 'aria-pressed'];

/** Chromium alone can hold the mouse over everything at once; the style sheets are the same everywhere. */
describe.skipIf(isSkipped('chromium'))('words can be read on every control', () => {
  let world: PracticeWorld;
  beforeAll(async () => {
    world = await openPracticeWorld(launchChromium);
    await clipPassage(world, hack, hack.passages.claim);
  });
  afterAll(() => world?.close());

  const open = async (surface: string, scheme: string): Promise<Page> => {
    const page = await world.driver.openExtensionPage(surface);
    await page.waitForSelector('main:not([aria-busy])');
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  };

  describe.each(['light', 'dark'])('by %s', (scheme) => {
    it.each(['popup.html', 'desk.html', 'options.html'])('%s', async (surface) => {
      const page = await open(surface, scheme);
      if (surface === 'desk.html') {
        await addClipping(page, hack.passages.claim.text.slice(0, 40));
        await page.waitForSelector('.quote-block blockquote');
        await click(page, 'Publish…');
        await page.waitForSelector('dialog[open]');
      }
      for (const state of STATES) {
        const low = await contrastsBelow(page, 4.5, { of: CONTROLS, state });
        expect(low, `when ${state || 'left alone'}`).toEqual([]);
      }
      await page.close();
    });

    it('what is said quietly is not said too quietly', async () => {
      const desk = await open('desk.html', scheme);
      await desk.waitForSelector('[data-clipping-card]');
      const quiet = { of: '.quiet, .field-label, .field > span, summary', state: '' };
      expect(await contrastsBelow(desk, 6.9, quiet)).toEqual([]);
      await desk.close();
    });
  });
});

const CONTROLS = 'button, .button, a, input, select, textarea, summary';
