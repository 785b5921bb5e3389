import { browser } from './browser.ts';

/** The entry in a selection's context menu that clips it. */
const CLIP_MENU = 'clip-selection';

/**
 * Runs `clip` with the tab whose selection the blogger chose to clip from the context menu. To be
 * called at the background's start; the entry itself is made once, at install.
 */
export function onClipMenu(clip: (tabId: number) => Promise<void>): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CLIP_MENU,
      title: 'Clip this passage',
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId === CLIP_MENU && tab?.id !== undefined) await clip(tab.id);
  });
}
