import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../drivers/browsers.ts';
import type { Driver } from '../drivers/driver.ts';
import { until } from '../drivers/until.ts';
import { click } from '../surfaces/controls.ts';
import { storedRows } from '../surfaces/stored.ts';
import { paintedWords } from './on-page.ts';
import { openReadingSite, type ReadingSite } from './reading-site.ts';

/** A blogger who reads a small site, whose permission the browser gives when it is asked. */
export interface Reader {
  readonly driver: Driver;
  readonly site: ReadingSite;
  /** A page of the extension, to look into the store with. */
  readonly options: Page;
  /** Presses the switch in the popup over `page`, and waits until the popup says that it has worked. */
  readonly flipSwitch: (page: Page) => Promise<void>;
  /** The clippings in the library, as they are stored. */
  readonly clippings: () => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
}

/** Starts browser and site. */
export async function openReader(launch: BrowserKind['launch']): Promise<Reader> {
  const [driver, site] = await Promise.all([launch(), openReadingSite()]);
  const options = await driver.openExtensionPage('options.html');
  for (const scheme of ['http', 'https']) await driver.grantOrigin(`${scheme}://127.0.0.1`);
  return {
    driver,
    site,
    options,
    async flipSwitch(page) {
      const popup = await driver.openPopup(page);
      await click(popup, 'Reading mode on this site');
      await popup.waitForFunction(() => /Reading mode is o(n|ff)/.test(document.body.innerText));
      await driver.closePopup(popup);
      await page.bringToFront();
    },
    async clippings() {
      const rows = await storedRows(options, 'clippings');
      return rows.filter(({ alive }) => alive === 1);
    },
    async close() {
      await driver.close();
      await site.close();
    },
  };
}

/** Waits until these words, and no others, are painted on the page. */
export const waitForPaint = (page: Page, words: readonly string[], name?: string): Promise<true> =>
  until(`this to be painted: ${words}`, async () =>
    String(await paintedWords(page, name)) === String(words) ? true : null,
  );

/** Gives the page time to do what it must not do. */
export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1_500));
