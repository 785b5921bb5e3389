import { readSites } from '../../domain/reading/read-sites.ts';
import { isReadingOn, type ReadingSite } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';

const KEY = 'readingSites';

/** The sites that reading mode is switched on for. */
export async function readingSites(): Promise<readonly ReadingSite[]> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  return readSites(stored);
}

/** True when reading mode is on for the page of this address. */
export const isReadingOnAt = async (address: string): Promise<boolean> =>
  isReadingOn(await readingSites(), address);

/** Stores the whole list. To be called by whoever holds the lock of `register-reading`. */
export const saveReadingSites = (sites: readonly ReadingSite[]): Promise<void> =>
  browser.storage.local.set({ [KEY]: sites });

/** Calls `listener` with the list now and at every change, until the returned function is called. */
export function watchReadingSites(listener: (sites: readonly ReadingSite[]) => void): () => void {
  const tell = () => void readingSites().then(listener);
  const onChanged = (changes: object) => {
    if (KEY in changes) tell();
  };
  browser.storage.onChanged.addListener(onChanged);
  tell();
  return () => browser.storage.onChanged.removeListener(onChanged);
}
