import { setTimeout as sleep } from 'node:timers/promises';
import { readToast } from '../drivers/toast.ts';
import { until } from '../drivers/until.ts';
import { storedRows } from '../surfaces/stored.ts';
import type { Restricted } from './given-pages.ts';
import type { Outcome, Trial } from './trial.ts';
import type { Court } from './try-trial.ts';

/** Goes to an address where no script of ours may run, presses the shortcut, and reads what is said there or in the popup. */
export async function tryRestricted(
  { driver, store, takeErrors }: Court,
  { url, error }: Restricted,
  origin: string,
): Promise<{ readonly trial: Trial; readonly outcome: Outcome }> {
  const address = url
    .replace('{{SELF_ORIGIN}}', origin)
    .replace(/chrome-extension:.*\//, driver.extensionUrl(''));
  const page = await driver.browser.newPage();
  const before = (await storedRows(store, 'clippings')).length;
  try {
    // A browser may not let itself be sent there; then it is an empty page that is clipped from.
    await page.goto(address, { waitUntil: [] }).catch(() => undefined);
    await sleep(300);
    await driver.pressClipCommand(page);
    await sleep(500);
    const toast = await readToast(driver, page).catch(() => null);
    const said = toast ?? (await saidInPopup());
    const rows = (await storedRows(store, 'clippings')).slice(before);
    const stored = rows.map((clipping) => ({ clipping, source: {} }));
    // Where a script may run after all, it finds nothing highlighted.
    const accepted = [error].flat().map((code) => code ?? 'nothing-selected');
    const outcome = { address, stored, said, threw: await takeErrors(), took: 0 };
    return {
      trial: { name: url, address, select: {}, expect: { error: accepted, clippings: 0 } },
      outcome,
    };
  } finally {
    await page.close();
  }

  async function saidInPopup(): Promise<string> {
    const popup = await driver.openPopup(page);
    const said = await until('the popup to say why', async () => {
      const notices = await popup.$$eval('.notice p', (all) => all.map((one) => one.textContent));
      return notices.find((words) => /othing (is|was)/.test(words ?? '')) ?? null;
    }).catch(() => '');
    await driver.closePopup(popup);
    return said;
  }
}
