import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { findAxeViolationsDayAndNight } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { until } from './drivers/until.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord, click, control, fill } from './surfaces/controls.ts';
import { closePublishing } from './surfaces/publish-draft.ts';
import { addClipping } from './surfaces/write-draft.ts';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`how quotes name their source, in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    let settings: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      settings = await world.driver.openExtensionPage('options.html');
      await clipPassage(world, hack, hack.passages.claim);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
      await addClipping(desk, hack.passages.claim.text.slice(0, 40));
    });
    afterAll(() => world?.close());

    it('a style that is chosen shows in the editor, in the preview and in what is copied', async () => {
      await drawn(desk, /reports:$/);
      await click(desk, /^Details/);
      await (await control(desk, 'Attribution')).select('publication-line');
      await drawn(desk, /, May 5, 2017$/);
      await shown(desk, '.preview .attribution', /^— .*, May 5, 2017$/);
      await click(desk, 'Publish…');
      await click(desk, 'Copy');
      await desk.waitForFunction(() => document.body.textContent?.includes('Copied the post with'));
      const { html } = await world.driver.clipboard();
      expect(html).toMatch(/— (<[^>]+>)*[^<]+(<\/[^>]+>)*, May 5, 2017/);
      await desk.bringToFront();
      await closePublishing(desk);
    });

    it('one quote can have another, chosen where it stands, and undone by one step', async () => {
      await click(desk, /^Attribution of this quote/);
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
      await click(desk, 'A sentence of mine names the source');
      await drawn(desk, /^No attribution here$/);
      await until('no attribution', async () => (await desk.$('.preview .attribution')) === null);
      await fill(desk, 'Found through', 'Lee');
      await click(desk, 'Done');
      await drawn(desk, /^h\/t Lee$/);
      for (let step = 0; step < 2; step += 1) await click(desk, /^Undo/);
      await drawn(desk, /, May 5, 2017$/);
    });

    it('words of one’s own are shown while they are written, and used in the draft', async () => {
      await settings.bringToFront();
      await click(settings, /^Change a copy of “Short line/);
      await fill(settings, 'Name', 'Mine');
      await write(settings, 'Template', 'Seen in *{{ publicaton }}*');
      await shown(settings, '.style-editor .problem-text', /Line 1: there is no .*publicaton/);
      await write(settings, 'Template', 'Seen in *{{ publication }}*');
      await shown(settings, '.style-editor .attribution', /^— Seen in \S/);
      expect(await findAxeViolationsDayAndNight(settings)).toEqual([]);
      await click(settings, 'Save style');
      await shown(settings, '.style-list .attribution', /^— Seen in \S/);
      await desk.bringToFront();
      await until('the style in the list', async () => {
        const [style] = await desk.$$eval('optgroup:first-child option', (options) =>
          options.map((option) => [option.textContent, (option as HTMLOptionElement).value]),
        );
        if (style?.[0] !== 'Mine') return false;
        await (await control(desk, 'Attribution')).select(style[1] ?? '');
        return true;
      });
      await drawn(desk, /^Seen in \S/);
      await shown(desk, '.preview .attribution', /^— Seen in \S/);
    });
  });
}

/** Writes in place of all that a field of several lines holds. */
async function write(page: Page, field: string, text: string): Promise<void> {
  await (await control(page, field)).focus();
  await chord(page, 'Control', 'a');
  await page.keyboard.type(text);
}

/** Waits until the editor draws this as the attribution of its first quote. */
const drawn = (page: Page, words: RegExp): Promise<void> =>
  shown(page, '.attribution-drawn', words);

async function shown(page: Page, selector: string, words: RegExp): Promise<void> {
  let text = '';
  await until(`${words} at ${selector}`, async () => {
    text = await page.$eval(selector, (one) => one.textContent ?? '').catch(() => '(nothing)');
    return words.test(text);
  }).catch((error: unknown) => {
    throw new Error(`${String(error)}; there is ${JSON.stringify(text)}`);
  });
}
