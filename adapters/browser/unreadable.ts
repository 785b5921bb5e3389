/** Why no script of ours may run in a tab. */
export type Unreadable = 'browser-page' | 'store' | 'pdf' | 'file' | 'not-granted' | 'gone';

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

const WORDS: Readonly<Record<Unreadable, string>> = {
  'browser-page':
    "This is one of the browser's own pages, which extensions may not read. Nothing was clipped.",
  store: 'The browser does not let extensions read its add-on store. Nothing was clipped.',
  pdf: 'This is a PDF, shown by a viewer that extensions may not read. Nothing was clipped. Copy the passage and paste it into your draft as a quote.',
  file: 'This is a file on your computer. Nothing was clipped. To clip from files, allow Quotewright access to file addresses in the browser’s extension settings.',
  'not-granted':
    'The browser did not let Quotewright read this page. Nothing was clipped. If it is an article, click the Quotewright button in the toolbar while you look at it, and clip from there.',
  gone: 'The tab was closed before it could be read. Nothing was clipped.',
};

/** What happened, what was kept, and what to do, in plain words. */
export const unreadableWords = (reason: Unreadable): string => WORDS[reason];
