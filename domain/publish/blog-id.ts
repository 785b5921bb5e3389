import { v5 } from 'uuid';

/** The namespace of blogs' ids; another one would be another blog for every blogger. */
const BLOGS = '4e0c9a52-8a0b-5b7e-9d6c-2f1b7c3d8a10';

/** What says which blog it is. */
export interface BlogIdentity {
  readonly kind: string;
  /** The front page's address. */
  readonly url: string;
  readonly user: string;
}

/**
 * The id of a blog (UUIDv5), the same whenever and wherever it is connected. Its scheme, a slash at
 * the end and capitals in host and user make no other blog of it.
 */
export const blogId = ({ kind, url, user }: BlogIdentity): string =>
  v5([kind, addressOf(url), user.trim().normalize('NFC').toLowerCase()].join('\n'), BLOGS);

function addressOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? parsed.host + parsed.pathname.replace(/\/+$/, '') : url.trim();
}
