/**
 * What a page shows of the post that a passage stands in: raw and unjudged, as plain JSON. The
 * script in the page only gathers it; `asSocialSource` judges it in the background.
 */
export interface PostClues {
  /** The links of the post itself, in its order, without those of posts quoted in it. */
  readonly links: readonly LinkClue[];
  /** Who wrote it, where the network says so in one place: name, handle and more, run together. */
  readonly by: string;
  /** The first time that the post states, or ''. */
  readonly time: string;
  /** The language of the words, as the post or the page declares it. */
  readonly lang: string;
  /** True when the page is Mastodon's by its looks. */
  readonly isMastodon: boolean;
}

/** A link of a post. */
export interface LinkClue {
  readonly href: string;
  /** Its words, pictures of emoji as letters. */
  readonly text: string;
  /** The time that it states, or ''. */
  readonly time: string;
}

/** The most of each kind that is carried, texts in UTF-16 units. */
export const MOST_OF_POST = { links: 40, text: 300, href: 2_000 } as const;
