import type { Driver } from '../../e2e/drivers/driver.ts';
import { waitForToast } from '../../e2e/drivers/toast.ts';
import { selectPassage } from './select-passage.ts';
import { sumUp, type Times } from './times.ts';

const ROUNDS = 11;

/** Runs in the background worker: fires the command and waits until the store has one row more. */
const CLIP = `(async () => {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const answer = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const database = await answer(indexedDB.open('quotewright'));
  const count = () => answer(database.transaction('clippings').objectStore('clippings').count());
  const before = await count();
  const start = performance.now();
  chrome.commands.onCommand.dispatch('clip-selection', tab);
  while ((await count()) === before) {
    if (performance.now() > start + 20000) throw new Error('Nothing was clipped within 20 s');
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const took = performance.now() - start;
  database.close();
  return took;
})()`;

/** From the command to the clipping being in the store, with the built extension, each time another passage. */
export async function timeClippings(driver: Driver, address: string): Promise<Times> {
  const page = await driver.openTab(address);
  const milliseconds: number[] = [];
  try {
    await selectPassage(page, 0);
    await driver.pressClipCommand(page); // grants the right to read the page, and warms up
    await waitForToast(driver, page, /Clipped/);
    for (let round = 1; round <= ROUNDS; round += 1) {
      await selectPassage(page, round);
      const target = await driver.browser.waitForTarget((one) => one.type() === 'service_worker');
      const worker = await target.worker();
      milliseconds.push((await worker?.evaluate(CLIP)) as number); // the script above says so
    }
  } finally {
    await page.close();
  }
  return sumUp(milliseconds);
}
