/** What is known of an entry of a page: a story among stories, a comment, a post of a thread. */
export interface Entry {
  /** Its own title; null where it has none or it is not known. */
  readonly title: string | null;
  /** Names only; empty when nobody is named. */
  readonly authors: readonly string[];
  /** ISO 8601 as the page states it. */
  readonly time: string | null;
  /** Its own address, with the fragment that leads to it on a page of many. */
  readonly link: string | null;
}

/** What an entry's address cannot tell: see `sourceKey`. */
export interface EntryPlace {
  /** What tells the entry from others of its page where it has no address of its own; else ''. */
  readonly mark: string;
}
