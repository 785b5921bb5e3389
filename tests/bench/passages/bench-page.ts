/** What a page says of one entry: a story, a comment, an update, a post. */
export interface Said {
  /** Its own headline as shown, or null when it has none. */
  readonly title: string | null;
  /** Names only, in the byline's order; empty when the entry names nobody. */
  readonly authors: readonly string[];
  /** A day `2026-05-03`, or a time with its zone when the page states one; null when it shows none. */
  readonly publishedTime: string | null;
  /** Its permalink, absolute; the page's address where there is none. */
  readonly link: string;
}

/** Words to select, with what must be said of them. */
export interface Passage {
  /** The words as shown on one line; the selection starts with the first of them. */
  readonly from: string;
  /** Where the selection ends, when that is not the end of `from`: the last words. */
  readonly to?: string;
  /** True for a triple click's selection, which ends at the start of whatever follows. */
  readonly overshoots?: boolean;
  readonly truth: Said;
  /** Other answers that are as good, a list for each field. */
  readonly also?: { readonly [Field in keyof Said]?: readonly Said[Field][] };
}

/** A page of several entries in the make of a known engine. */
export interface BenchPage {
  readonly name: string;
  /** The engine and kind of page; figures are given for each make. */
  readonly make: string;
  readonly url: string;
  readonly html: string;
  /** What the page claims for itself or for the story at its head: never an entry's but for that story. */
  readonly head: Said | null;
  /** True where the page's address is that of one story alone, though others stand below it. */
  readonly isOneStorys?: true;
  /** All that is said of anybody on the page, of entries with passages and of those without. */
  readonly others: readonly Said[];
  readonly passages: readonly Passage[];
  /** What a script of the page does to the address and the title as the reader scrolls. */
  readonly movesTo?: { readonly url: string; readonly title: string };
}
