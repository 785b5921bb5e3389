import { isLoopback } from '../../../domain/publish/front-page.ts';

/** Same host and port; a step up from http to https may change the port. */
export function isSameHost(there: string, here: string): boolean {
  const [to, from] = [new URL(there), new URL(here)];
  if (to.hostname !== from.hostname) return false;
  return to.origin === from.origin || (from.protocol === 'http:' && to.protocol === 'https:');
}

/** True when nobody on the way can read what is sent there. */
export const isPrivate = (address: string): boolean => {
  const url = new URL(address);
  return url.protocol === 'https:' || isLoopback(url);
};
