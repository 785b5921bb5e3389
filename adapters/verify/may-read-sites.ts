import { patternsOf, siteOf } from '../../domain/reading/reading-site.ts';
import { browser } from '../browser/browser.ts';

/** True when the sites of all these pages may be read already, so that nobody need be asked. */
export function mayReadSites(urls: readonly string[]): Promise<boolean> {
  const sites = new Set(urls.map(siteOf).filter((site) => site !== null));
  return browser.permissions.contains({ origins: [...sites].flatMap(patternsOf) });
}
