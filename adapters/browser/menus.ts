import { browser } from './browser.ts';
import { requestOrigins } from './permissions.ts';

/** The entry in a selection's context menu that clips it. */
const CLIP_MENU = 'clip-selection';

/**
 * Puts an entry of this title into the context menu of what is selected, and runs `clip` with the tab
 * that it was chosen in, and with the frame when it is of another site, which this click is the
 * moment to ask for. To be called at the background's start; the entry itself is made once, at install.
 */
export function onClipMenu(
  title: () => string,
  clip: (tabId: number, frameId?: number) => Promise<void>,
): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: CLIP_MENU,
      title: title(),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(async (click, tab) => {
    const { menuItemId, frameId, frameUrl, pageUrl } = click;
    if (menuItemId !== CLIP_MENU || tab?.id === undefined) return;
    const isForeign = frameId && frameUrl && isOtherSite(frameUrl, pageUrl ?? tab.url);
    // Whatever the answer, the frame is tried: it may have been allowed before.
    if (isForeign) await requestOrigins([frameUrl]).catch(() => false);
    await clip(tab.id, isForeign ? frameId : undefined);
  });
}

/** True for a page of the web whose origin is not that of the page around it. */
function isOtherSite(frameUrl: string, pageUrl: string | undefined): boolean {
  const frame = URL.parse(frameUrl);
  return frame !== null && /^https?:/.test(frame.protocol) && frame.origin !== originOf(pageUrl);
}

const originOf = (url: string | undefined): string | null =>
  url === undefined ? null : (URL.parse(url)?.origin ?? null);
