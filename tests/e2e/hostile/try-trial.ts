import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Driver } from '../drivers/driver.ts';
import { selectByMouse } from '../drivers/select-passage.ts';
import { readToast } from '../drivers/toast.ts';
import { click } from '../surfaces/controls.ts';
import { storedRows } from '../surfaces/stored.ts';
import { selectApart } from './select-apart.ts';
import type { Outcome, Trial } from './trial.ts';

/** How long a clipping may take to be stored or refused, in milliseconds. */
const PATIENCE = 6_000;
/** How long the page is given to do what must not happen, in milliseconds. */
const NOTHING = 1_500;

/** A browser in which trials are made. */
export interface Court {
  readonly driver: Driver;
  /** A page of the extension, to look into the store with. */
  readonly store: Page;
  /** Takes what went wrong in scripts of ours since it was last asked. */
  readonly takeErrors: () => Promise<readonly string[]>;
}

/** Opens the page, selects (by mouse, or as if it had been done), presses the shortcut, and waits for what comes of it. */
export async function tryTrial(
  court: Court,
  trial: Trial,
  hand: 'by mouse' | 'exactly' = 'exactly',
): Promise<Outcome> {
  const { driver } = court;
  const { select } = trial;
  const page = await driver.browser.newPage();
  const threw: string[] = [];
  const isOurs = (where: string): boolean => /(chrome|moz)-extension:/.test(where);
  page.on('pageerror', (error) => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    if (isOurs(told)) threw.push(told);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' && isOurs(message.location().url ?? ''))
      threw.push(message.text());
  });
  page.on('dialog', (dialog) => void dialog.dismiss());
  try {
    const query = select.query ?? (hand === 'by mouse' ? '?by-mouse' : '');
    await page.goto(trial.address + query, { waitUntil: 'domcontentloaded' });
    await sleep(select.wait ?? 150);
    const known = new Set((await storedRows(court.store, 'clippings')).map(({ id }) => id));
    // The right to read a page comes with the first press of the button, and takes its time.
    if (select.clickWithin !== undefined) await driver.pressClipCommand(page);
    await page.bringToFront();
    if (hand === 'by mouse' && select.css) await selectByMouse(page, select.css);
    else await selectApart(page, select);
    if (select.thenScroll !== undefined) await page.mouse.wheel({ deltaY: select.thenScroll });
    await sleep(select.thenWait ?? (select.thenScroll === undefined ? 0 : 300));
    const address = page.url();
    const start = performance.now();
    if (select.userClick === undefined) await driver.pressClipCommand(page);
    else if (select.userClick) await page.mouse.click(40, 70);
    let outcome = await outcomeOf(court, page, { known, trial });
    if (outcome.said === '' && outcome.stored.length === 0 && select.userClick === undefined) {
      // In Firefox a page can keep the keys to itself; the toolbar is beyond its reach.
      await clipByButton(driver, page);
      outcome = await outcomeOf(court, page, { known, trial });
    }
    const { stored, said } = outcome;
    const took = performance.now() - start;
    return { address, stored, said, took, threw: [...threw, ...(await court.takeErrors())] };
  } finally {
    await page.close();
  }
}

async function clipByButton(driver: Driver, page: Page): Promise<void> {
  const popup = await driver.openPopup(page);
  await click(popup, 'Clip highlighted passage');
  await driver.closePopup(popup);
  await page.bringToFront();
}

async function outcomeOf(
  { driver, store }: Court,
  page: Page,
  { known, trial }: { readonly known: ReadonlySet<unknown>; readonly trial: Trial },
): Promise<Pick<Outcome, 'stored' | 'said'>> {
  const isQuiet = trial.select.userClick !== undefined;
  const end = performance.now() + (isQuiet ? NOTHING : PATIENCE);
  const before = await said(driver, page);
  for (;;) {
    const words = await said(driver, page);
    const rows = (await storedRows(store, 'clippings')).filter(({ id }) => !known.has(id));
    const isTold = !isQuiet && words !== '' && !words.startsWith('Saving');
    const isOver = performance.now() > end;
    if (isOver || (!isQuiet && (rows.length > 0 || (isTold && words !== before))) || isTold) {
      const sources = await storedRows(store, 'sources');
      const stored = rows.flatMap((clipping) => {
        const source = sources.find(({ id }) => id === clipping.sourceId);
        return source ? [{ clipping, source }] : [];
      });
      return { stored, said: rows.length > 0 ? await said(driver, page) : words };
    }
    await sleep(50);
  }
}

/** The toast's words; a page that is going away has none. */
const said = async (driver: Driver, page: Page): Promise<string> =>
  (await readToast(driver, page).catch(() => null)) ?? '';
