import type { ReadingSite } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';

const KEY = 'readingWish';

/** A site that the blogger wants reading mode on, and the tab to begin with. */
export interface ReadingWish {
  readonly site: ReadingSite;
  readonly tabId: number | null;
}

/** Keeps the wish while the browser asks the blogger. It does not outlive the session. */
export const saveReadingWish = (wish: ReadingWish): Promise<void> =>
  browser.storage.session.set({ [KEY]: wish });

/** Forgets the wish: the blogger said no. */
export const dropReadingWish = (): Promise<void> => browser.storage.session.remove(KEY);

/** The wish that is waiting, if it is allowed now; only one caller gets it. */
export function takeReadingWish(
  isAllowed: (site: ReadingSite) => Promise<boolean>,
): Promise<ReadingWish | null> {
  return navigator.locks.request(KEY, async () => {
    const { [KEY]: waiting } = await browser.storage.session.get(KEY);
    const wish = waiting as ReadingWish | undefined; // only `saveReadingWish` writes here
    if (!wish || !(await isAllowed(wish.site))) return null;
    await dropReadingWish();
    return wish;
  });
}
