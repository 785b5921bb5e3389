import type { Article } from '../../domain/verify/check-articles.ts';
import { isOwnAddress } from '../../domain/verify/is-own-address.ts';
import type { PageRead } from '../../domain/verify/judge-page.ts';
import { readPageAnswer } from '../../domain/verify/read-page-answer.ts';
import type { Wanted } from '../../domain/verify/verification.ts';
import { browser } from '../browser/browser.ts';
import { CHECKER } from '../page/page-checker.ts';

/** How long a page that is open may take before it counts as asleep, in milliseconds. */
const PATIENCE_MS = 15_000;

/**
 * Reads an article where it is open in a tab that may be read: there the blogger sees what nobody
 * else is sent. Null when it is open in none. The browser tells only the addresses of tabs that it
 * lets us read.
 */
export async function askTab(article: Article): Promise<PageRead | null> {
  const { source, clippings } = article;
  for (const { id, url } of await browser.tabs.query({ discarded: false })) {
    if (id === undefined || !url || !/^https?:/.test(url)) continue;
    if (!isOwnAddress(source, { url, declaredUrl: null })) continue;
    const answer = await Promise.race([ask(id, clippings), patience()]).catch(() => null);
    const asked = clippings.map((clipping) => clipping.id);
    const read = readPageAnswer(answer, { url, asked });
    if (read && (await isStillAt(id, url))) return { ...read, url };
  }
  return null;
}

async function ask(tabId: number, clippings: readonly Wanted[]): Promise<unknown> {
  const target = { tabId };
  const wanted = clippings.map(({ id, anchor }) => ({ id, anchor }));
  await browser.scripting.executeScript({ target, files: ['/content-scripts/checker.js'] });
  const [answer] = await browser.scripting.executeScript({
    target,
    func: callChecker,
    args: [CHECKER, wanted],
  });
  return answer?.result;
}

/** Runs in the page, where nothing of this file is in reach. */
function callChecker(name: string, wanted: unknown): unknown {
  const checker: unknown = Reflect.get(globalThis, Symbol.for(name));
  return typeof checker === 'function' ? checker(wanted) : null;
}

/** A tab that was led elsewhere meanwhile has answered for another page. */
const isStillAt = (tabId: number, url: string): Promise<boolean> =>
  browser.tabs.get(tabId).then(
    (tab) => tab.url === url,
    () => false,
  );

const patience = (): Promise<null> =>
  new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, null));
