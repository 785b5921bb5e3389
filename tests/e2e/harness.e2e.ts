import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { type Newspaper, startNewspaper } from '../pages/serve-newspaper.ts';
import { findAxeViolations } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { selectByKeyboard, selectByMouse, selectByTripleClick } from './drivers/select-passage.ts';
import { clickToastButton, setToastAside, waitForNoToast, waitForToast } from './drivers/toast.ts';
import { until } from './drivers/until.ts';

const STORY = '/world/macron-campaign-hack';
const EMLEAKS = '#emleaks';

/** The marks on the toolbar button over all tabs, one after the other. */
const MARKS = `chrome.tabs.query({}).then((tabs) => Promise.all(
  tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })))).then((marks) => marks.join(''))`;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`a blogger at ${name}`, () => {
    let newspaper: Newspaper;
    let driver: Driver;
    let page: Page;
    beforeAll(async () => {
      newspaper = await startNewspaper();
      driver = await launch();
      page = await driver.openTab(newspaper.url + STORY);
    });
    afterAll(async () => {
      await driver?.close();
      await newspaper?.close();
    });
    /** A new look at the page: whatever right to read it was given before has ended. */
    beforeEach(async () => {
      await page.bringToFront();
      await page.reload();
    });

    it('drags over words with the mouse', async () => {
      const words = 'data were posted on Friday evening by a profile called EMLEAKS';
      expect(await selectByMouse(page, { in: EMLEAKS, words })).toBe(words);
    });

    it('drags from one paragraph to another', async () => {
      const selected = await selectByMouse(page, { from: '#confirms', to: '#statement' });
      expect(selected).toMatch(/^Macron’s political movement[\s\S]*may answer\.”$/);
    });

    it('takes a paragraph by a triple click', async () => {
      expect(await selectByTripleClick(page, EMLEAKS)).toMatch(
        /^About 9 gigabytes[\s\S]*genuine\.\s*$/,
      );
    });

    it('selects with the keyboard', async () => {
      const selected = await selectByKeyboard(page, { from: '#confirms', to: '#statement' });
      expect(selected).toMatch(/^Macron’s political movement[\s\S]*may answer\.”$/);
    });

    it('clips by the shortcut, with no other right to the page than that', async () => {
      await selectByMouse(page, { in: EMLEAKS, words: 'About 9 gigabytes of data' });
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Clipped/);
    });

    it('takes it back by the button in the toast, which the page itself cannot see', async () => {
      await selectByMouse(page, { in: EMLEAKS, words: 'people share documents' });
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Clipped/);
      expect(await page.evaluate(() => document.querySelector('[popover]')?.shadowRoot)).toBe(null);
      await clickToastButton(driver, page, 'Undo');
      await waitForToast(driver, page, /Taken out/);
    });

    it('clips by the context menu', async () => {
      await selectByMouse(page, { in: EMLEAKS, words: 'a profile called EMLEAKS' });
      await driver.chooseClipMenu(page);
      await waitForToast(driver, page, /Clipped/);
    });

    it('clips by the button in the popup, which is a page to be used like any other', async () => {
      await selectByMouse(page, {
        in: EMLEAKS,
        words: 'It was not clear who stood behind the profile',
      });
      const popup = await driver.openPopup(page);
      const button = await popup.waitForSelector('button.primary');
      await button?.click();
      await waitForToast(driver, page, /Clipped/);
      await driver.closePopup(popup);
      const again = await driver.openPopup(page);
      await again.waitForFunction(() =>
        document.body.innerText.includes('stood behind the profile'),
      );
      await driver.closePopup(again);
    });

    it('clips although the background has just been stopped', async () => {
      await selectByMouse(page, { in: EMLEAKS, words: 'whether any of the papers was genuine' });
      await driver.stopBackground();
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Clipped/);
    });

    it('is answered by the background, which answers with a promise, whatever it is sent', async () => {
      const desk = await driver.openExtensionPage('desk.html');
      // A page of ours is no script in an article: refused, in words that the polyfill has carried.
      const answer = await desk.evaluate(
        `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage({ call: 'clip' })`,
      );
      expect(answer).toMatchObject({ kind: 'refused' });
      await desk.close();
    });

    it('is told in the popup what no page could show, and then no mark is left on the button', async () => {
      const options = await driver.openExtensionPage('options.html');
      await driver.pressClipCommand(options);
      await new Promise((resolve) => setTimeout(resolve, 500)); // the popup may open by itself
      const popup = await driver.openPopup(options);
      await until('the popup to say why', async () => {
        const words = await popup.evaluate('document.body.innerText').catch(() => null);
        return /Nothing was clipped/.test(String(words));
      });
      expect(await options.evaluate(MARKS)).toBe('');
      await driver.closePopup(popup);
      await options.close();
    });

    it('loses a mark with the page that it was about, by which a notice is known to be over', async () => {
      const options = await driver.openExtensionPage('options.html');
      await options.evaluate(`chrome.tabs.query({}).then((tabs) => Promise.all(
        tabs.map(({ id }) => chrome.action.setBadgeText({ text: '!', tabId: id }))))`);
      const before = String(await options.evaluate(MARKS));
      await page.reload();
      expect(await options.evaluate(MARKS)).toBe(before.slice(1));
      await options.close();
    });

    it('tells one toast from the next', async () => {
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Nothing is highlighted/);
      await setToastAside(page);
      await waitForNoToast(driver, page);
    });

    it('opens the desk and looks for what would keep somebody out', async () => {
      const desk = await driver.openExtensionPage('desk.html');
      await desk.waitForSelector('main');
      await desk.evaluate(() => document.body.append(document.createElement('img')));
      expect((await findAxeViolations(desk)).join('\n')).toMatch(/image-alt/);
      await desk.close();
    });

    it('lets the extension reach a site, when asked by a click', async () => {
      await driver.grantOrigin(newspaper.url);
      const desk = await driver.openExtensionPage('desk.html');
      await onClick(desk, `api.permissions.request({ origins: ['http://127.0.0.1/*'] })`);
      await desk.waitForFunction(() => document.title === 'true');
      await desk.close();
    });

    it('reads the clipboard, rich and plain', async () => {
      const desk = await driver.openExtensionPage('desk.html');
      const item = `new ClipboardItem({
        'text/html': new Blob(['<b>rich</b>'], { type: 'text/html' }),
        'text/plain': new Blob(['plain'], { type: 'text/plain' }) })`;
      await onClick(desk, `navigator.clipboard.write([${item}]).then(() => 'copied')`);
      await desk.waitForFunction(() => document.title === 'copied');
      const { html, text } = await driver.clipboard();
      expect(html).toContain('<b>rich</b>');
      expect(text).toBe('plain');
      await desk.close();
    });

    it('finds what was downloaded', async () => {
      const desk = await driver.openExtensionPage('desk.html');
      await onClick(
        desk,
        `Object.assign(document.createElement('a'), {
          download: 'draft.md', href: URL.createObjectURL(new Blob(['# Draft'])) }).click()`,
      );
      expect(await driver.download(/\.md$/)).toMatchObject({ name: 'draft.md', text: '# Draft' });
      await desk.close();
    });
  });
}

/** Lets a real click on a page of the extension run a script; its answer becomes the page's title. */
async function onClick(page: Page, script: string): Promise<void> {
  await page.evaluate(`{
    const api = globalThis.browser ?? globalThis.chrome;
    const cover = document.createElement('button');
    cover.style.cssText = 'position: fixed; inset: 0; z-index: 99';
    cover.onclick = async () => { document.title = String(await (${script})); };
    cover.id = 'cover';
    document.body.append(cover);
  }`);
  await page.bringToFront();
  await page.click('#cover');
}
