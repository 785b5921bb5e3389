import { browser } from './browser.ts';

/** Opens the desk in a tab, or goes to it, and to its window, when it is open already. */
export async function openDesk(): Promise<void> {
  const url = browser.runtime.getURL('desk.html');
  // Without the "tabs" permission only this extension's own pages have a visible address: all we need.
  const [open] = await browser.tabs.query({ url });
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  // It may be in another window, behind this one or minimised.
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** Opens the settings. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
