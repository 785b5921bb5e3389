import type { Network } from './social-post.ts';

/** How a network spells its addresses. */
export interface Spelling {
  /** The hosts it is served from, without `www.` and the prefixes for phones; null for any host. */
  readonly host: RegExp | null;
  /** The path of a post; the groups `user` and `id` are in every alternative that names them. */
  readonly post: RegExp;
  /** The path of somebody's own page, with the group `user`. */
  readonly profile: RegExp;
  /** The one address of a post, without any parameter. */
  readonly address: (user: string, id: string, origin: string) => string;
}

/** The spellings, as the networks' own pages use them. What follows a post's path (`/photo/1`, `/liked-by`) is a part of it. */
export const NETWORKS: Readonly<Record<Network, Spelling>> = {
  x: {
    host: /^(x|twitter)\.com$/,
    // `i` stands for nobody: `/i/status/1` leads to a post without saying whose.
    post: /^\/(?!i\/)(?<user>\w{1,15})\/status(?:es)?\/(?<id>\d{1,20})(?:\/|$)/,
    profile: /^\/(?<user>\w{1,15})\/?$/,
    address: (user, id) => `https://x.com/${user}/status/${id}`,
  },
  bluesky: {
    host: /^bsky\.app$/,
    post: /^\/profile\/(?<user>[\w.-]{3,253}|did:[a-z]+:[\w.:-]{1,200})\/post\/(?<id>[\w.~:-]{1,100})(?:\/|$)/,
    profile: /^\/profile\/(?<user>[\w.-]{3,253})\/?$/,
    address: (user, id) => `https://bsky.app/profile/${user}/post/${id}`,
  },
  threads: {
    host: /^threads\.(com|net)$/,
    post: /^\/@(?<user>[\w.]{1,30})\/post\/(?<id>[\w-]{5,40})(?:\/|$)/,
    profile: /^\/@(?<user>[\w.]{1,30})\/?$/,
    address: (user, id) => `https://www.threads.com/@${user}/post/${id}`,
  },
  mastodon: {
    host: null,
    post: /^(?:\/web|\/deck)?\/(?:@(?<user>\w[\w.-]{0,100}(?:@[\w.-]{3,253})?)\/|users\/(?<owner>\w[\w.-]{0,100})\/statuses\/)(?<id>\d{1,20})(?:\/|$)/,
    profile: /^(?:\/web|\/deck)?\/(?:@|users\/)(?<user>\w[\w.-]{0,100}(?:@[\w.-]{3,253})?)\/?$/,
    address: (user, id, origin) => `${origin}/@${user}/${id}`,
  },
};

/** The host without the prefixes under which a network serves the same pages. */
export const plainHost = ({ hostname }: URL): string => hostname.replace(/^(www|mobile|m)\./, '');
