import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { readToast, waitForToast } from './drivers/toast.ts';
import { pressIn, readBox, waitForBox } from './reading/on-page.ts';
import { aMoment, openReader, type Reader, waitForPaint } from './reading/reader.ts';

const BUILT = {
  chromium: path.resolve(import.meta.dirname, '../../.output/chrome-mv3'),
  firefox: path.resolve(import.meta.dirname, '../../.output/firefox-mv3'),
};
const WORDS = 'The harbour will be dredged before the winter storms arrive.';
const STORY = `<title>Harbour</title><h1>Harbour</h1><p id=p>${WORDS}</p><p>More of it.</p>`;

/** The page presses everything that a reader could press, on every box that it can see. */
const FORGE = () => {
  const names = ['pointerdown', 'pointerup', 'mouseup', 'mousedown', 'click', 'keyup', 'keydown'];
  const targets = [document, window, document.body, ...document.querySelectorAll('p, [popover]')];
  for (const target of targets) {
    for (const name of names) {
      const init = { bubbles: true, composed: true, key: 'Enter', clientX: 60, clientY: 90 };
      const event = name.startsWith('key')
        ? new KeyboardEvent(name, init)
        : new PointerEvent(name, init);
      target.dispatchEvent(event);
    }
    if (target instanceof HTMLElement) target.click();
  }
};

const BAITS: readonly (readonly [string, string])[] = [
  ['invisible', 'opacity:0.01!important'],
  ['moved', 'transform:translate(1px,0)!important'],
  ['cut away', 'clip-path:inset(45%)!important'],
  ['filtered', 'filter:opacity(0)!important'],
];

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(
    `against a page that attacks it in ${name}, reading mode`,
    () => {
      let reader: Reader;
      let page: Page;
      const errors: unknown[] = [];
      beforeAll(async () => {
        reader = await openReader(launch);
        reader.site.put('/story', STORY);
        page = await reader.driver.openTab(reader.site.at('/story'));
        page.on('pageerror', (error) => errors.push(error));
        await reader.flipSwitch(page);
      });
      afterAll(() => reader?.close());

      it('shows no button for a selection that no hand has made', async () => {
        await page.evaluate(() => {
          const passage = document.getElementById('p');
          if (passage) getSelection()?.selectAllChildren(passage);
        });
        await page.evaluate(FORGE);
        await aMoment();
        expect(await readBox(reader.driver, page, 'button')).toBe(null);
      });

      it('clips nothing when the page presses its button', async () => {
        await selectByMouse(page, '#p');
        await waitForBox(reader.driver, page, { box: 'button', words: /Clip/ });
        await page.evaluate(FORGE);
        await aMoment();
        expect(await reader.clippings()).toEqual([]);
      });

      it.each(BAITS)('clips nothing when the button is %s', async (_, style) => {
        await selectByMouse(page, '#p');
        await waitForBox(reader.driver, page, { box: 'button', words: /Clip/ });
        await page.evaluate((given) => {
          const host = document.querySelector<HTMLElement>('span[popover]');
          if (host) host.style.cssText += `;${given}`;
        }, style);
        await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
        await aMoment();
        expect(await reader.clippings()).toEqual([]);
      });

      it('shows the page nothing of what it holds', async () => {
        await selectByMouse(page, '#p');
        await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
        await waitForPaint(page, [WORDS]);
        const seen = await page.evaluate(() =>
          [...document.querySelectorAll('[popover]')].map(
            (host) => `${host.shadowRoot}${host.textContent}${[...host.classList]}${host.id}`,
          ),
        );
        expect(new Set(seen)).toEqual(new Set(['null']));
      });

      it('comes back by itself when the extension is updated under the page', async () => {
        const again = 'More of it.';
        await waitForBox(reader.driver, page, { box: 'list', words: /^1 clipping/ });
        await reader.driver.browser.installExtension(BUILT[name]);
        await page.bringToFront();
        await new Promise((resolve) => setTimeout(resolve, 4_000));
        await waitForPaint(page, [WORDS]);
        expect(await page.evaluate(() => document.querySelectorAll('aside[popover]').length)).toBe(
          1,
        );
        await selectByMouse(page, { in: 'p:last-of-type', words: again });
        await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
        await waitForPaint(page, [WORDS, again]);
        expect(await readToast(reader.driver, page)).not.toMatch(/Reload/);
        expect(errors).toEqual([]);
      });

      // Firefox ends a script together with its extension, and leaves it no time to say so.
      it.skipIf(name === 'firefox')(
        'says so when the extension is gone from under the page',
        async () => {
          await reader.driver.browser.uninstallExtension(
            new URL(reader.driver.extensionUrl('')).host,
          );
          await page.bringToFront();
          await waitForToast(reader.driver, page, /Reload the page/);
          await waitForPaint(page, []);
          await selectByMouse(page, '#p');
          await aMoment();
          expect(await readBox(reader.driver, page, 'button')).toBe(null);
          expect(errors).toEqual([]);
        },
      );
    },
  );
}
