import { browser } from './browser.ts';
import type { clipTab } from './clip-tab.ts';
import { addsToDraft, type ClipCommand, isClipCommand } from './commands.ts';
import { requestOrigins } from './permissions.ts';

/** What the entries in the menu of a selection are called. */
type MenuTitles = Readonly<Record<ClipCommand, string>>;

/**
 * Puts an entry of each title into the context menu of what is selected, and runs `clip` with the tab
 * that it was chosen in, and with the frame when it is of another site, which this click is the
 * moment to ask for. To be called at the background's start; the entries are made once, at install.
 */
export function onClipMenu(titles: () => Promise<MenuTitles>, clip: typeof clipTab): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    for (const [id, title] of Object.entries(await titles())) {
      browser.contextMenus.create({ id, title: asTitle(title), contexts: ['selection'] });
    }
  });
  browser.contextMenus.onClicked.addListener(async (click, tab) => {
    const { menuItemId, frameId, frameUrl, pageUrl } = click;
    if (!isClipCommand(menuItemId) || tab?.id === undefined) return;
    const isForeign = frameId && frameUrl && isOtherSite(frameUrl, pageUrl ?? tab.url);
    // Whatever the answer, the frame is tried: it may have been allowed before.
    if (isForeign) await requestOrigins([frameUrl]).catch(() => false);
    const toDraft = addsToDraft(menuItemId);
    await clip(tab.id, { toDraft, frameId: isForeign ? frameId : undefined });
  });
}

/** Renames the entry that adds to the draft, which names that draft. Never rejects: a wrong name is no fault of the draft. */
export async function renameDraftMenu(title: string): Promise<void> {
  const id: ClipCommand = 'clip-to-draft';
  try {
    await browser.contextMenus.update(id, { title: asTitle(title) });
  } catch {
    // The entry is made when the extension is installed, which may be a moment later.
  }
}

/** In a title an ampersand names a key and %s stands for the selection: here both are what they are. */
const asTitle = (words: string): string => words.replaceAll('&', '&&').replaceAll('%', '%\u2060');

/** True for a page of the web whose origin is not that of the page around it. */
function isOtherSite(frameUrl: string, pageUrl: string | undefined): boolean {
  const frame = URL.parse(frameUrl);
  return frame !== null && /^https?:/.test(frame.protocol) && frame.origin !== originOf(pageUrl);
}

const originOf = (url: string | undefined): string | null =>
  url === undefined ? null : (URL.parse(url)?.origin ?? null);
