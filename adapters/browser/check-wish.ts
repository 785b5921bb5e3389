import { patternsOf, siteOf } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';

const KEY = 'checkWish';

/** How long after the question an answer still belongs to it, in milliseconds. */
const LASTS_MS = 120_000;

/** Articles that are to be checked as soon as their sites are allowed. */
export interface CheckWish {
  readonly sourceIds: readonly string[];
  /** The articles' addresses. */
  readonly urls: readonly string[];
  /** Milliseconds since 1970. */
  readonly askedAt: number;
}

/** Keeps the wish while the browser asks the blogger: its question may close the popup that waits for the answer. */
export const saveCheckWish = (wish: CheckWish): Promise<void> =>
  browser.storage.session.set({ [KEY]: wish });

/** Forgets the wish: whoever had it heard the answer. */
export const dropCheckWish = (): Promise<void> => browser.storage.session.remove(KEY);

/** The ids of the articles of a wish that nobody waits for any more and that is allowed by now; else none. */
export async function takeCheckWish(now: number): Promise<readonly string[]> {
  const { [KEY]: waiting } = await browser.storage.session.get(KEY);
  const wish = waiting as CheckWish | undefined; // only `saveCheckWish` writes here
  if (!wish) return [];
  await dropCheckWish();
  const origins = wish.urls.flatMap((url) => {
    const site = siteOf(url);
    return site === null ? [] : patternsOf(site);
  });
  const isFresh = now - wish.askedAt < LASTS_MS;
  return isFresh && (await browser.permissions.contains({ origins })) ? wish.sourceIds : [];
}
