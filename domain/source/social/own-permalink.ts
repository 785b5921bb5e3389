import { safePageUrl } from '../../markup/safe-url.ts';
import { networkAt, type Permalink, readPermalink, readProfile } from './permalink.ts';
import type { LinkClue, PostClues } from './post-clues.ts';

/** A link of a post that leads to a post of the same network. */
export interface PostLink extends Permalink {
  /** The time that it states, or ''. */
  readonly time: string;
}

/** What the links of a post say of it. */
export interface PostLinks {
  /** The links to posts, in their order. */
  readonly posts: readonly PostLink[];
  /** The links to people's own pages, with whose they are. */
  readonly people: readonly (LinkClue & { readonly handle: string })[];
}

/** Sorts the links of a post by where they lead. Only those that stay on the network of `visited` count. */
export function sortLinks({ links, isMastodon }: PostClues, visited: string): PostLinks {
  const evidence = { isMastodon };
  const network = networkAt(visited, evidence);
  const near = links.flatMap((link) => {
    const href = safePageUrl(link.href, visited);
    const isNear =
      href !== null &&
      networkAt(href, evidence) === network &&
      isSameServer(href, visited, network);
    return isNear ? [{ ...link, href }] : [];
  });
  return {
    posts: near.flatMap(({ href, time }) => {
      const post = readPermalink(href, evidence);
      return post ? [{ ...post, time }] : [];
    }),
    people: near.flatMap((link) => {
      const handle = network && readProfile(link.href, network);
      return handle ? [{ ...link, handle }] : [];
    }),
  };
}

const isSameServer = (href: string, visited: string, network: string | null): boolean =>
  network !== 'mastodon' || new URL(href).host === new URL(visited).host;

/**
 * Which of its links is the post's own: the one that carries its time; else one to a post by whom the
 * byline names; else one to the visited post; else the visited post itself, when it is by whoever the
 * post names first. Words in a post may link to other posts, so no other is believed.
 */
export function ownPermalink(
  { posts, people }: PostLinks,
  visited: Permalink | null,
  by: string | null,
): PostLink | null {
  const timed = posts.find(({ time }) => time !== '');
  const named = by === null ? undefined : posts.find(({ handle }) => isSameHandle(handle, by));
  if (timed ?? named) return timed ?? named ?? null;
  if (!visited) return null;
  const same = posts.find(({ postId }) => postId === visited.postId);
  const [first] = people;
  const isByVisited =
    first && (isDid(visited.handle) || isSameHandle(first.handle, visited.handle));
  return same ?? (isByVisited ? { ...visited, time: '' } : null);
}

/** True for the number by which an address of Bluesky may name a person, and which no page shows. */
export const isDid = (handle: string): boolean => handle.startsWith('@did:');

/** Handles are the same whatever their case. */
export const isSameHandle = (one: string, other: string): boolean =>
  one.toLowerCase() === other.toLowerCase();
