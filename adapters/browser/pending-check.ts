import { patternsOf, siteOf } from '../../domain/reading/reading-site.ts';
import { browser } from './browser.ts';
import {
  dropPendingRequest,
  type PendingRequestFor,
  savePendingRequest,
  takePendingRequest,
} from './pending-request.ts';

/** Articles that are to be checked as soon as their sites are allowed. */
export type PendingCheck = Omit<PendingRequestFor<'checks'>, 'for'>;

/** Keeps what is to be checked while the browser asks the blogger: its question may close the popup that waits for the answer. */
export const savePendingCheck = (request: PendingCheck): Promise<void> =>
  savePendingRequest({ for: 'checks', ...request });

/** Forgets it: whoever asked heard the answer. */
export const dropPendingCheck = (): Promise<void> => dropPendingRequest();

/**
 * The ids of the articles that nobody waits for any more and whose sites are allowed by now; else
 * none. What was refused is forgotten, as the popup that asked is gone.
 */
export async function takePendingCheck(now: number): Promise<readonly string[]> {
  const request = await takePendingRequest('checks', now, () => Promise.resolve(true));
  if (!request) return [];
  const origins = request.urls.flatMap((url) => {
    const site = siteOf(url);
    return site === null ? [] : patternsOf(site);
  });
  return (await browser.permissions.contains({ origins })) ? request.sourceIds : [];
}
