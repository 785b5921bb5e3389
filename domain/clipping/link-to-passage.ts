import { textFragment } from '../anchor/text-fragment.ts';
import type { Clipping } from './clipping.ts';

/**
 * The address of a clipping's page, leading to the very passage when that was certain at capture;
 * else the address as it is. Its only fragment may be a route of an app, behind which the words go.
 */
export function linkToPassage(address: string, { anchor }: Pick<Clipping, 'anchor'>): string {
  const fragment = textFragment(anchor);
  if (!fragment) return address;
  return `${address}${address.includes('#') ? '' : '#'}${fragment}`;
}
