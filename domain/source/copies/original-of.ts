import { safePageUrl } from '../../markup/safe-url.ts';
import { COPY_SERVICES } from './copy-services.ts';

/** A copy may be one of another copy. */
const MOST_COPIES = 4;

/**
 * The publisher's address of a page that is looked at as a copy, in a cache, a translation or an archive
 * of pages; null for any page that is no copy. Only hosts that are known to serve copies are asked: an
 * address in the path of any other site is that site's own doing, and proves nothing. Never throws.
 */
export function originalOf(address: string): string | null {
  let found: string | null = null;
  for (let at = speltIn(address), count = 0; at && count < MOST_COPIES; count += 1) {
    found = at;
    at = speltIn(at);
  }
  return found;
}

/**
 * Like `originalOf`, for a page that declares an address: an archive that numbers its copies spells the
 * publisher's in what it declares itself.
 */
export function originalOfPage(url: string, declared: string | null): string | null {
  const original = originalOf(url);
  if (original || declared === null) return original;
  const service = serviceOf(url);
  return service && service === serviceOf(declared) ? originalOf(declared) : null;
}

const serviceOf = (address: string) => {
  const hostname = URL.parse(address)?.hostname ?? '';
  return COPY_SERVICES.find(({ host }) => host.test(hostname));
};

function speltIn(address: string): string | null {
  const copy = URL.parse(address);
  const said = copy && serviceOf(address)?.spelt(copy);
  const original = said && safePageUrl(said.replace(/^(https?:)\/+/i, '$1//'));
  return original && isPublic(new URL(original)) ? original : null;
}

/** A name with a dot in it; numbers and names of one's own network are nobody's publication. */
const isPublic = ({ hostname }: URL): boolean => /\.[a-z][a-z0-9-]*$/i.test(hostname);
