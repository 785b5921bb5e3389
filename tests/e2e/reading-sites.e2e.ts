import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { findAxeViolations } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { until } from './drivers/until.ts';
import { pressIn, readBox, waitForBox } from './reading/on-page.ts';
import { aMoment, openReader, type Reader, waitForPaint } from './reading/reader.ts';
import { click, control } from './surfaces/controls.ts';

const WORDS = 'The harbour will be dredged before the winter storms arrive.';

/** A form whose fields stand in the place of what scripts ask a document and its elements for. */
const CLOBBERED = `<form id=f>${[
  'body createRange addEventListener elementFromPoint caretPositionFromPoint visibilityState',
  'documentElement closest scrollIntoView parentNode parentElement nodeType ownerDocument',
]
  .join(' ')
  .split(' ')
  .map((name) => `<img name=${name} alt=""><input name=${name} type=hidden>`)
  .join('')}<p id=p style="position:absolute;top:20px;left:20px">${WORDS}</p></form>`;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`the sites of reading mode in ${name}`, () => {
    let reader: Reader;
    let page: Page;
    beforeAll(async () => {
      reader = await openReader(launch);
      reader.site.put('/story', `<title>Harbour</title><p id=p>${WORDS}</p>`);
      reader.site.put('/clobbered', `<title>Clobbered</title>${CLOBBERED}`);
      page = await reader.driver.openTab(reader.site.at('/story'));
    });
    afterAll(() => reader?.close());
    const sites = () =>
      reader.options.evaluate(
        `chrome.storage.local.get('readingSites').then(({ readingSites }) => String(readingSites ?? ''))`,
      );
    const waitForSites = (wanted: string) =>
      until(`the sites ${wanted}`, async () => (await sites()) === wanted);
    const ask = (call: string, host: string) => {
      const origins = JSON.stringify([`http://${host}/*`, `https://${host}/*`]);
      return reader.options.evaluate(`chrome.permissions.${call}({ origins: ${origins} })`);
    };
    const allowLocalhost = async () => {
      for (const scheme of ['http', 'https'])
        await reader.driver.grantOrigin(`${scheme}://localhost`);
      if (name === 'chromium') await ask('request', 'localhost');
    };
    const isOnPage = async () => {
      await page.reload();
      await page.bringToFront();
      await selectByMouse(page, '#p');
      await aMoment();
      return (await readBox(reader.driver, page, 'button')) !== null;
    };

    it('are listed in the settings and can be switched off there', async () => {
      await reader.flipSwitch(page);
      expect(await isOnPage()).toBe(true);
      await reader.options.bringToFront();
      expect(await findAxeViolations(reader.options)).toEqual([]);
      await click(reader.options, 'Switch reading mode off on 127.0.0.1');
      await waitForSites('');
      expect(await isOnPage()).toBe(false);
    });

    it('give their permission back when they are switched off', async () => {
      expect(await ask('contains', '127.0.0.1')).toBe(false);
    });

    it('are switched on by the background when the popup did not live to hear the answer', async () => {
      await reader.options.evaluate(`chrome.storage.session.set({ pendingRequest: {
        for: 'reading', site: 'localhost', tabId: null, askedAt: Date.now() } })`);
      await allowLocalhost();
      await waitForSites('localhost');
    });

    it('are among the allowed sites in the settings, with what for, and can be given back there', async () => {
      await reader.options.bringToFront();
      await reader.options.waitForFunction(() =>
        /Permissions[\s\S]*localhost reading mode/.test(document.body.innerText),
      );
      // What was said of the site before lies over the foot of the page for a while; under a mouse it stays.
      await reader.options.mouse.move(2, 2);
      await reader.options.waitForFunction(() => !document.querySelector('.notice'));
      await click(reader.options, 'Give back the permission for localhost');
      await waitForSites('');
      expect(await ask('contains', 'localhost')).toBe(false);
      await reader.options.waitForFunction(() =>
        /Permissions[\s\S]*None: Quotewright reads/.test(document.body.innerText),
      );
      expect(await findAxeViolations(reader.options)).toEqual([]);
    });

    it('stay off when the site is allowed long after the question', async () => {
      await reader.options.evaluate(`chrome.storage.session.set({ pendingRequest: {
        for: 'reading', site: 'localhost', tabId: null, askedAt: Date.now() - 3_600_000 } })`);
      await allowLocalhost();
      await aMoment();
      expect(await sites()).toBe('');
    });

    it('are off when the permission is taken back in the browser', async () => {
      await ask('remove', 'localhost');
      await reader.options.evaluate(`chrome.storage.session.set({ pendingRequest: {
        for: 'reading', site: 'localhost', tabId: null, askedAt: Date.now() } })`);
      await allowLocalhost();
      await waitForSites('localhost');
      await ask('remove', 'localhost');
      await waitForSites('');
    });

    it('can be all sites', async () => {
      await reader.driver.grantOrigin('*://*');
      await reader.options.bringToFront();
      await click(reader.options, 'On every site');
      await waitForSites('*');
      expect(await isOnPage()).toBe(true);
      const popup = await reader.driver.openPopup(page);
      const everywhere = await control(popup, 'Reading mode is on everywhere');
      expect(await everywhere.evaluate((button) => button.matches(':disabled'))).toBe(true);
      await reader.driver.closePopup(popup);
    });

    it('may have fields named like what a script needs: they stand in nobody’s way', async () => {
      await page.goto(reader.site.at('/clobbered'));
      await page.bringToFront();
      await page.mouse.click(100, 44, { count: 3 }); // no script of a test can find its way here
      await pressIn(reader.driver, page, { box: 'button', name: 'Clip' });
      await waitForPaint(page, [WORDS]);
      await pressIn(reader.driver, page, { box: 'list', name: '1 clipping' });
      await pressIn(reader.driver, page, { box: 'list', name: 'The harbour' });
      await waitForBox(reader.driver, page, { box: 'card', words: /Add to draft/ });
    });

    it('are none when that is switched off', async () => {
      await reader.options.bringToFront();
      await click(reader.options, 'On every site');
      await waitForSites('');
      const kept = `chrome.permissions.getAll().then(({ origins }) => origins.filter((one) => one.includes('//*/')))`;
      await until(
        'no right to every site',
        async () => String(await reader.options.evaluate(kept)) === '',
      );
      await page.goto(reader.site.at('/story'));
      expect(await isOnPage()).toBe(false);
    });
  });
}
