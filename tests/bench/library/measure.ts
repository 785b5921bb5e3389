import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundleScript } from '../../builders/bundle-script.ts';
import type { Driver } from '../../e2e/drivers/driver.ts';
import { sumUp } from '../capture/times.ts';

/** What was measured, in milliseconds (median), memory in MB. */
export interface Figures {
  readonly popup: number;
  readonly desk: number;
  readonly note: number;
  readonly draft: number;
  readonly search: number;
  readonly memory: number;
}

const ROUNDS = 5;

/** A browser that was given so much at once is busy with putting it away for a while, in milliseconds. */
const SETTLE_MS = 8_000;

/** A word that stands in no clipping. */
const NOWHERE = 'zyzzyva';

const script = (name: string): Promise<string> =>
  bundleScript(`import '${path.join(import.meta.dirname, name)}';`);

/** Calls a function that a script has put into the page. */
const call = <Value>(page: Page, name: string, argument: number | string): Promise<Value> =>
  page.evaluate(
    (wanted, given) => Reflect.get(globalThis, wanted)(given),
    name,
    argument,
  ) as Promise<Value>;

/** Calls a function that may take minutes, which is longer than the browser may take for one answer. */
async function callLong(page: Page, name: string, argument: number): Promise<void> {
  await page.evaluate(
    (wanted, given) => {
      const end = (state: string) => Object.assign(globalThis, { longCall: state });
      end('');
      Reflect.get(
        globalThis,
        wanted,
      )(given).then(
        () => end('done'),
        (error: unknown) => end(String(error)),
      );
    },
    name,
    argument,
  );
  const ended = await page.waitForFunction(() => Reflect.get(globalThis, 'longCall'), {
    timeout: 900_000,
    polling: 500,
  });
  const state = await ended.jsonValue();
  if (state !== 'done') throw new Error(`${name}: ${state}`);
}

/** Fills the store of a browser that has never been used. */
export async function fill(driver: Driver, count: number): Promise<void> {
  const desk = await driver.openExtensionPage('desk.html');
  await desk.waitForSelector('.library');
  await desk.evaluate(await script('in-page-fill.ts'));
  await callLong(desk, 'fillLibrary', count);
  await desk.close();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
}

/** Measures the extension as it is. */
export async function measureOurs(driver: Driver): Promise<Figures> {
  const popup = await openings(driver, 'popup.html');
  const desk = await openings(driver, 'desk.html');
  const page = await driver.openExtensionPage('desk.html');
  await page.waitForSelector('[data-clipping-card]');
  const memory = await heapOf(page);
  await page.evaluate(await script('in-page-hand.ts'));
  const note = await rounds((at) => call<number>(page, 'typeNote', `Note ${at}`));
  const draft = await rounds((at) => call<number>(page, 'typeTitle', `Title ${at}`));
  const search = await call<number>(page, 'search', NOWHERE);
  await page.close();
  return { popup, desk, note, draft, search, memory };
}

/** Measures what release 0.1 did, on a page of the extension that runs nothing of its own. */
export async function measureOldWay(driver: Driver, count: number): Promise<Figures> {
  const code = await script('old-way.ts');
  const empty = async () => {
    const page = await driver.openExtensionPage('manifest.json');
    await page.evaluate(code);
    return page;
  };
  const filling = await empty();
  await callLong(filling, 'fillOldWay', count);
  await filling.close();
  await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
  const opened: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const page = await empty();
    opened.push(await call<number>(page, 'openOldWay', 0));
    await page.close();
  }
  const page = await empty();
  await call(page, 'openOldWay', 0);
  const memory = await heapOf(page);
  const note = await rounds((at) => call<number>(page, 'noteOldWay', `Note ${at}`));
  const draft = await rounds((at) => call<number>(page, 'draftOldWay', `Title ${at}`));
  const search = await call<number>(page, 'searchOldWay', NOWHERE);
  await page.close();
  const desk = sumUp(opened).median;
  return { popup: desk, desk, note, draft, search, memory };
}

/** From the navigation to the first card being painted, by the page's own clock. */
async function openings(driver: Driver, name: string): Promise<number> {
  return rounds(async () => {
    const page = await driver.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      const look = () =>
        requestAnimationFrame(() => {
          if (document.querySelector('[data-clipping-card]'))
            Object.assign(globalThis, { firstCard: performance.now() });
          else look();
        });
      look();
    });
    await page.bringToFront();
    await page.goto(driver.extensionUrl(name), { waitUntil: [] });
    const handle = await page.waitForFunction(() => Reflect.get(globalThis, 'firstCard'), {
      timeout: 60_000,
      polling: 50,
    });
    const milliseconds = Number(await handle.jsonValue());
    await page.close();
    return milliseconds;
  });
}

async function rounds(measure: (at: number) => Promise<number>): Promise<number> {
  const milliseconds: number[] = [];
  for (let at = 0; at < ROUNDS; at += 1) milliseconds.push(await measure(at));
  return sumUp(milliseconds).median;
}

/** The page's own heap after a collection, in MB. */
async function heapOf(page: Page): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, 2_000));
  const cdp = await page.createCDPSession();
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await cdp.detach();
  return usedSize / 1e6;
}
