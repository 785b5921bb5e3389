import { addressToRead } from '../../domain/verify/address-to-read.ts';
import type { Article, Look } from '../../domain/verify/check-articles.ts';
import { browser } from '../browser/browser.ts';
import { checkPassages } from '../page/check-passages.ts';
import { askTab } from './ask-tab.ts';
import { fetchPage } from './fetch-page.ts';
import { parseInert } from './parse-inert.ts';

/**
 * Looks at an article's page and at nothing else: where it is open, else by one request to its site,
 * if the blogger has allowed that. For an extension page. Rejects when `signal` is aborted.
 */
export async function lookAtArticle(article: Article, signal: AbortSignal): Promise<Look> {
  const url = addressToRead(article.source);
  const shown = await askTab(article);
  if (shown) return { how: 'tab', url, seen: shown };
  // A server is not told the route, and sends the same frame for all of them.
  if (new URL(url).hash) return { how: 'fetch', url, seen: 'drawn-by-app' };
  if (!(await mayFetch(url))) return { how: 'fetch', url, seen: 'not-allowed' };
  const page = await fetchPage(url, signal);
  if (typeof page === 'string') return { how: 'fetch', url, seen: page };
  const document = parseInert(page.html);
  const answer = await checkPassages(document, {
    url: page.url,
    wanted: article.clippings,
    signal,
  });
  signal.throwIfAborted();
  return { how: 'fetch', url, seen: { ...answer, url: page.url } };
}

function mayFetch(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}
