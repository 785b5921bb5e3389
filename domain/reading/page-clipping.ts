import type { Clipping } from '../clipping/clipping.ts';

/** A clipping as the page it comes from needs it: its words, how to find them there, and what the blogger says of it. */
export interface PageClipping extends Pick<Clipping, 'id' | 'anchor' | 'note' | 'tags'> {
  /** As it is shown: `passageToText`. */
  readonly text: string;
}

/** Which article a page shows, as far as a script in it can tell. */
export interface PageAddress {
  /** The visited address. */
  readonly url: string;
  /** The address that the page declares as its own; null when it declares none, or a stale one. */
  readonly canonicalUrl: string | null;
}
