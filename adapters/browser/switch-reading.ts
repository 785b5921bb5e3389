import { patternsOf, type ReadingSite } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';
import { dropReadingWish, type ReadingWish, saveReadingWish } from './reading-wish.ts';
import { fulfilReadingWish, registerReading } from './register-reading.ts';
import { stopReadingIn } from './run-reading.ts';

/**
 * Switches reading mode on for a site, after asking the blogger for it; false when the answer is no.
 * Must be called directly in a click, before anything is awaited, or the browser does not ask.
 */
export async function switchReadingOn(wish: ReadingWish): Promise<boolean> {
  const asked = browser.permissions.request({ origins: patternsOf(wish.site) });
  await saveReadingWish(wish);
  if (await asked) await fulfilReadingWish();
  else await dropReadingWish();
  return asked;
}

/** What is being switched off, and what it leaves. */
export interface SwitchingOff {
  readonly site: ReadingSite;
  /** The tab that the blogger looks at, where it ends at once; other open pages keep it until they are loaded again. */
  readonly tabId: number | null;
  /** True when something else, such as a connected blog, needs the permission too. */
  readonly keepsPermission: boolean;
}

/** Switches reading mode off for a site, and gives its permission back. */
export async function switchReadingOff({
  site,
  tabId,
  keepsPermission,
}: SwitchingOff): Promise<void> {
  await registerReading((sites) => sites.filter((one) => one !== site));
  if (tabId !== null) await stopReadingIn(tabId);
  if (!keepsPermission) await browser.permissions.remove({ origins: patternsOf(site) });
}
