import { browser } from './browser.ts';
import { type Unreadable, whyUnreadable } from './unreadable.ts';

/** What reads and clips a selection, where it is put. */
export const CAPTURE_SCRIPT = '/content-scripts/capture.js';

/** What came of asking a tab for its selection. What was selected, the script itself tells, on the page. */
export type Injected =
  | { readonly kind: 'injected' }
  | { readonly kind: 'unreadable'; readonly reason: Unreadable };

/**
 * Puts the capture script into the tab's main frame, once. Needs the blogger's gesture on that tab
 * (activeTab) or the site's permission. Never rejects.
 */
export async function injectCapture(tabId: number): Promise<Injected> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      files: [CAPTURE_SCRIPT],
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
