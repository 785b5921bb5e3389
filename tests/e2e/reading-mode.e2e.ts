import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DraftBody } from '../../domain/draft/draft.ts';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByKeyboard, selectByMouse } from './drivers/select-passage.ts';
import { clickToastButton, waitForToast } from './drivers/toast.ts';
import { until } from './drivers/until.ts';
import { paintedPixels } from './reading/colour.ts';
import { paintedWords, placeOfWords, pressIn, readBox, waitForBox } from './reading/on-page.ts';
import { aMoment, openReader, type Reader, waitForPaint } from './reading/reader.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { storedRows } from './surfaces/stored.ts';

const WORDS = 'The harbour will be dredged before the winter storms arrive.';
const COST = 'Nobody on the council had asked what it would cost.';
const STORY = `<title>Harbour to be dredged</title><style>p{background:#fff}</style><h1>Harbour to be dredged</h1>
  <p>The council met on Monday evening.</p><p id=p>${WORDS}</p><p id=q>${COST}</p>`;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`reading mode in ${name}`, () => {
    let reader: Reader;
    let page: Page;
    beforeAll(async () => {
      reader = await openReader(launch);
      reader.site.put('/story', STORY);
      reader.site.put('/strict', STORY);
      page = await reader.driver.openTab(reader.site.at('/story'));
    });
    afterAll(() => reader?.close());
    const openCardAt = async (words: string) => {
      const { x, y } = await placeOfWords(page, words);
      await page.mouse.click(x, y);
    };

    it('puts nothing into a page before it is switched on', async () => {
      await selectByMouse(page, '#p');
      await aMoment();
      expect(await readBox(reader.driver, page, 'button')).toBe(null);
    });

    it('is switched on for a site in the popup, and clips by its button at once', async () => {
      await reader.flipSwitch(page);
      await selectByMouse(page, '#p');
      await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
      await waitForToast(reader.driver, page, /Clipped/);
      expect((await reader.clippings()).map(({ text }) => text)).toEqual([WORDS]);
      await waitForPaint(page, [WORDS]);
    });

    it('paints the clipping where it stands when the page is loaded again', async () => {
      await page.reload();
      await waitForPaint(page, [WORDS]);
      await waitForBox(reader.driver, page, { box: 'list', words: /^1 clipping Close$/ });
      expect(await paintedPixels(page, '#p', reader.options)).toBeGreaterThan(500);
      expect(await paintedPixels(page, '#q', reader.options)).toBe(0);
    });

    it('takes a note at the painted words', async () => {
      await openCardAt('dredged before');
      await pressIn(reader.driver, page, { box: 'card', name: 'Your note' });
      await page.keyboard.type('Ask them');
      await page.keyboard.press('Enter');
      await waitForBox(reader.driver, page, { box: 'card', words: /Saved/ });
      expect(await reader.clippings()).toMatchObject([{ note: 'Ask them' }]);
    });

    it('keeps the line breaks of a note, also when it is opened and saved again', async () => {
      await pressIn(reader.driver, page, { box: 'card', name: 'Your note' });
      await page.keyboard.press('End');
      await page.keyboard.down('Shift');
      await page.keyboard.press('Enter');
      await page.keyboard.up('Shift');
      await page.keyboard.type('on Monday');
      await pressIn(reader.driver, page, { box: 'card', name: 'Save' });
      const note = 'Ask them\non Monday';
      await expect.poll(async () => (await reader.clippings())[0]?.note).toBe(note);
      await pressIn(reader.driver, page, { box: 'card', name: 'Close' });
      await openCardAt('dredged before');
      await waitForBox(reader.driver, page, { box: 'card', words: /Add to draft/ });
      await pressIn(reader.driver, page, { box: 'card', name: 'Save' });
      await waitForBox(reader.driver, page, { box: 'card', words: /Saved/ });
      expect(await reader.clippings()).toMatchObject([{ note }]);
    });

    it('takes tags there, which the library and the card have from then on', async () => {
      await pressIn(reader.driver, page, { box: 'card', name: 'Tags' });
      await page.keyboard.type('#harbour, storms, Storms');
      await page.keyboard.press('Enter');
      await until('the tags', async () => {
        const [clipping] = await reader.clippings();
        return String(clipping?.tags) === 'harbour,storms' ? clipping : null;
      });
      expect(await reader.clippings()).toMatchObject([{ note: 'Ask them\non Monday' }]);
      const desk = await reader.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
      const shown = await desk.$$eval('.clipping-tags button', (tags) =>
        tags.map((tag) => tag.textContent),
      );
      expect(shown).toEqual(['#harbour', '#storms']);
      await desk.close();
      await page.bringToFront();
      await openCardAt('dredged before');
      await pressIn(reader.driver, page, { box: 'card', name: 'Tags' });
      await page.keyboard.press('End');
      await page.keyboard.type(', council');
      await pressIn(reader.driver, page, { box: 'card', name: 'Save' });
      await waitForBox(reader.driver, page, { box: 'card', words: /Saved/ });
      expect(await reader.clippings()).toMatchObject([
        { note: 'Ask them\non Monday', tags: ['harbour', 'storms', 'council'] },
      ]);
    });

    it('adds to the draft, and only once', async () => {
      for (const words of [/Added to “/, /Already in “/]) {
        await pressIn(reader.driver, page, { box: 'card', name: 'Add to draft' });
        await waitForBox(reader.driver, page, { box: 'card', words });
        const [draft] = await storedRows(reader.options, 'drafts');
        const body = draft?.body as DraftBody | undefined;
        const types = body?.content?.map((block) => (block as { type: string }).type);
        expect(types, String(words)).toEqual(['quote', 'paragraph']);
      }
    });

    it('deletes and puts back', async () => {
      await pressIn(reader.driver, page, { box: 'card', name: 'Delete' });
      await waitForToast(reader.driver, page, /Taken out/);
      expect(await reader.clippings()).toEqual([]);
      await waitForPaint(page, []);
      expect(await readBox(reader.driver, page, 'list')).toBe(null);
      await clickToastButton(reader.driver, page, 'Undo');
      await waitForToast(reader.driver, page, /Back in/);
      await waitForPaint(page, [WORDS]);
    });

    it('is done by keyboard alone: a button after the keys that select, a list that leads to cards', async () => {
      await page.reload();
      await waitForBox(reader.driver, page, { box: 'list', words: /^1 clipping/ });
      await selectByKeyboard(page, '#q');
      await waitForBox(reader.driver, page, { box: 'button', words: /Clip/ });
      await page.keyboard.press('Escape');
      expect(await readBox(reader.driver, page, 'button')).toBe(null);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await waitForBox(reader.driver, page, { box: 'list', words: /The harbour/ });
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await page.keyboard.press('Enter');
      await waitForBox(reader.driver, page, { box: 'card', words: /Add to draft/ });
      await page.keyboard.press('Escape');
      await until('no card', async () => (await readBox(reader.driver, page, 'card')) === null);
      await page.keyboard.press('Enter');
      await waitForBox(reader.driver, page, { box: 'card', words: /Add to draft/ });
      await page.keyboard.press('Escape');
    });

    it('leaves selection and copying to the reader', async () => {
      const selected = await selectByMouse(page, '#q');
      await waitForBox(reader.driver, page, { box: 'button', words: /Clip/ });
      expect(await page.evaluate(() => String(getSelection()))).toBe(selected);
      await page.keyboard.down('Control');
      await page.keyboard.press('c', { commands: ['Copy'] });
      await page.keyboard.up('Control');
      expect((await reader.driver.clipboard()).text).toContain(COST);
    });

    it("works under a page's strictest policy", async () => {
      await page.goto(reader.site.at('/strict'));
      await page.bringToFront();
      await selectByMouse(page, '#p');
      await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
      await waitForPaint(page, [WORDS]);
      await page.evaluate(() => getSelection()?.removeAllRanges());
      expect(await paintedPixels(page, '#p', reader.options)).toBeGreaterThan(500);
    });

    it('is switched off in the popup: at once here, and nothing is injected any more', async () => {
      await page.goto(reader.site.at('/story'));
      await waitForPaint(page, [WORDS]);
      await reader.flipSwitch(page);
      await waitForPaint(page, []);
      expect(await readBox(reader.driver, page, 'list')).toBe(null);
      await page.reload();
      await selectByMouse(page, '#q');
      await aMoment();
      expect(await readBox(reader.driver, page, 'button')).toBe(null);
      expect(await paintedWords(page)).toEqual([]);
      expect(
        await reader.options.evaluate('chrome.scripting.getRegisteredContentScripts()'),
      ).toEqual([]);
    });
  });
}
