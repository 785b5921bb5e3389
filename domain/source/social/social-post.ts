/** The networks whose posts are known. Mastodon is any server that runs it. */
export type Network = 'x' | 'mastodon' | 'bluesky' | 'threads';

/** What makes a source a post on a network rather than an article. Its author's name is the Source's author. */
export interface SocialPost {
  readonly network: Network;
  /** The author's handle with its `@`; on Mastodon with the server too: `@dana@social.example`. */
  readonly handle: string;
  /** True when the words are not those of the post at the source's address but of one quoted in it. */
  readonly isQuoted: boolean;
}

/** What each network is called. */
export const NETWORK_NAMES: Readonly<Record<Network, string>> = {
  x: 'X',
  mastodon: 'Mastodon',
  bluesky: 'Bluesky',
  threads: 'Threads',
};
