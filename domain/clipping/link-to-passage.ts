import { textFragment } from '../anchor/text-fragment.ts';
import type { Clipping } from './clipping.ts';

/**
 * The address of a clipping's page, leading to the very passage when that was certain at capture;
 * else the address as it is. A fragment that `address` has, a route of an app or a place on its page,
 * stays, and the words go behind it.
 */
export function linkToPassage(address: string, { anchor }: Pick<Clipping, 'anchor'>): string {
  const fragment = textFragment(anchor);
  return fragment ? `${address}${address.includes('#') ? '' : '#'}${fragment}` : address;
}
