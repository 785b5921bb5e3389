import { browser } from './browser.ts';

/** Opens the desk in a tab, or goes to it when it is open already. */
export async function openDesk(): Promise<void> {
  const url = browser.runtime.getURL('desk.html');
  // Without the "tabs" permission only this extension's own pages have a visible address: all we need.
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, { active: true });
}

/** Opens the settings. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
