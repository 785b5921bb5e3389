/** Why no script of ours may run in a tab, as codes: the words are made where they are shown. */
export const UNREADABLE = ['browser-page', 'store', 'pdf', 'file', 'not-granted', 'gone'] as const;

/** One of them. */
export type Unreadable = (typeof UNREADABLE)[number];

const STORES =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;
const BROWSER_PAGES =
  /^(chrome|edge|brave|about|moz-extension|chrome-extension|devtools|view-source|resource|data|blob):/;

/** Tells from the tab's address, where known, and the browser's error why a page cannot be read. */
export function whyUnreadable(address: string | undefined, error: string): Unreadable {
  if (/no tab with id|invalid tab id|tab was closed/i.test(error)) return 'gone';
  if (address && STORES.test(address)) return 'store';
  if (address && BROWSER_PAGES.test(address) && address !== 'about:blank') return 'browser-page';
  if (address?.startsWith('file:')) return 'file';
  if (address && /\.pdf($|[?#])/i.test(address)) return 'pdf';
  if (/gallery|webstore/i.test(error)) return 'store';
  if (/(chrome|about|edge|moz-extension|chrome-extension):/i.test(error)) return 'browser-page';
  return 'not-granted';
}
