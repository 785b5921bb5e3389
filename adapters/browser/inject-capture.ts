import { browser } from './browser.ts';
import { type Unreadable, whyUnreadable } from './unreadable.ts';

/**
 * What clips a selection where it is put, in this order: the last one asks the first about the source, and
 * is told by the one between that the clipping is meant for the draft.
 */
export const captureScripts = (toDraft: boolean): string[] => [
  '/content-scripts/clues.js',
  ...(toDraft ? ['/content-scripts/to-draft.js'] : []),
  '/content-scripts/capture.js',
];

/** What came of asking a tab for its selection. What was selected, the script itself tells, on the page. */
export type Injected =
  | { readonly kind: 'injected' }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/**
 * Puts the scripts that clip into the tab's main frame, once. Needs the blogger's gesture on that tab
 * (activeTab) or the site's permission. Never rejects.
 */
export async function injectCapture(tabId: number, toDraft = false): Promise<Injected> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      files: captureScripts(toDraft),
    });
    if (result && !result.error) return { kind: 'injected' };
    // Firefox does not refuse its own pages: it runs nothing there and has no result to tell of.
    return { kind: 'unreadable', reason: await reasonFor(tabId, String(result?.error)) };
  } catch (error) {
    return { kind: 'unreadable', reason: await reasonFor(tabId, String(error)) };
  }
}

async function reasonFor(tabId: number, error: string): Promise<Unreadable> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return tab ? whyUnreadable(tab.url, error) : 'gone';
}
