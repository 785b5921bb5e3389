import { NETWORKS, plainHost } from './networks.ts';
import type { Network, SocialPost } from './social-post.ts';

/** A post's permanent address and what it says by itself. */
export interface Permalink extends Pick<SocialPost, 'network' | 'handle'> {
  readonly postId: string;
  /** The address without tracking parameters, in the one spelling that is the same for every visitor. */
  readonly permalink: string;
}

/** What only the page can tell of an address. */
export interface Evidence {
  /** True when the page shows itself to be Mastodon's, which any host may be. */
  readonly isMastodon: boolean;
}

const NO_EVIDENCE: Evidence = { isMastodon: false };

/** The network that serves this address, or null. Never throws. */
export function networkAt(address: string, { isMastodon } = NO_EVIDENCE): Network | null {
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const host = plainHost(url);
  const known = NAMED.find((network) => NETWORKS[network].host?.test(host));
  return known ?? (isMastodon ? 'mastodon' : null);
}

const NAMED = ['x', 'bluesky', 'threads'] as const;

/**
 * Reads the address of a post; null when it is not one. A Mastodon server is known by its page only,
 * never by its address: without evidence any site could be one. Never throws; reading the permalink
 * again gives the same.
 */
export function readPermalink(address: string, evidence = NO_EVIDENCE): Permalink | null {
  const network = networkAt(address, evidence);
  const url = URL.parse(address);
  if (!network || !url) return null;
  const { post, address: spell } = NETWORKS[network];
  const { user: named, owner, id } = post.exec(decodedPath(url))?.groups ?? {};
  const user = named ?? owner;
  if (user === undefined || id === undefined) return null;
  return {
    network,
    handle: handleOf(network, user, url.host),
    postId: id,
    permalink: spell(user, id, url.origin),
  };
}

/** The handle whose own page this is, with its `@`; null when it is no such page. */
export function readProfile(address: string, network: Network): string | null {
  const url = URL.parse(address);
  const user = url && NETWORKS[network].profile.exec(decodedPath(url))?.groups?.user;
  return url && user ? handleOf(network, user, url.host) : null;
}

/** A server's own people are written without it in its addresses. */
const handleOf = (network: Network, user: string, host: string): string =>
  network === 'mastodon' && !user.includes('@') ? `@${user}@${host}` : `@${user}`;

/** Some servers and clients write `@` and `:` as escapes. */
const decodedPath = ({ pathname }: URL): string =>
  pathname.replace(/%40/g, '@').replace(/%3A/gi, ':');
