import { patternsOf, type ReadingSite } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';
import { takePendingRequest } from './pending-request.ts';
import { readingSites, saveReadingSites } from './reading-sites.ts';
import { startReadingIn } from './run-reading.ts';

const ID = 'reading-mode';

/**
 * Changes the list of sites and has the browser run reading mode on exactly those from the next load
 * on: no site, no script. A site whose permission was taken back is switched off. Popup, settings
 * and background may call it at once.
 */
export function registerReading(
  change: (sites: readonly ReadingSite[]) => readonly ReadingSite[] = (sites) => sites,
): Promise<void> {
  return navigator.locks.request(ID, async () => {
    const stored = await readingSites();
    const wanted = change(stored);
    const granted = await Promise.all(wanted.map(isGranted));
    const sites = wanted.filter((_, index) => granted[index]);
    await register(sites);
    if (String(sites) !== String(stored)) await saveReadingSites(sites);
  });
}

/**
 * Keeps the browser's registration right when the extension is updated, which may clear it, and
 * when permissions come and go outside of our own pages. To be called at the background's start.
 */
export function keepReadingRegistered(): void {
  const update = () => void registerReading();
  browser.runtime.onInstalled.addListener(() => void registerReading().then(comeBack));
  browser.runtime.onStartup.addListener(update);
  browser.permissions.onRemoved.addListener(update);
  browser.permissions.onAdded.addListener(({ origins }) => void startAllowedReading(origins));
}

/**
 * Switches reading mode on for the site that it was last asked for, once the blogger has allowed that;
 * a popup may be closed by the browser's own question and cannot wait for the answer. `answered` are
 * the match patterns that were allowed just now: those of another question are no answer to this one.
 */
export async function startAllowedReading(answered?: readonly string[]): Promise<void> {
  const request = await takePendingRequest('reading', Date.now(), async ({ site }) => {
    const patterns = patternsOf(site);
    const isAnswer = answered?.every((pattern) => patterns.includes(pattern)) ?? true;
    return isAnswer && (await isGranted(site));
  });
  if (!request) return;
  await registerReading((sites) => [...new Set([...sites, request.site])].sort());
  if (request.tabId !== null) await startReadingIn(request.tabId);
}

/** An update ends our scripts in the pages that are open; new ones take their place. */
async function comeBack(): Promise<void> {
  const url = (await readingSites()).flatMap(patternsOf);
  if (url.length === 0) return;
  const tabs = await browser.tabs.query({ url, discarded: false });
  await Promise.all(tabs.map(({ id }) => (id === undefined ? null : startReadingIn(id))));
}

const isGranted = (site: ReadingSite): Promise<boolean> =>
  browser.permissions.contains({ origins: patternsOf(site) });

async function register(sites: readonly ReadingSite[]): Promise<void> {
  const registered = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const matches = sites.flatMap(patternsOf);
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script = {
    id: ID,
    js: ['content-scripts/reading-mode.js'],
    css: ['content-scripts/reading-mode.css'],
    matches,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
  if (registered.length > 0) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}
