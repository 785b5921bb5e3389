/** A practice article: what its page says, as a reader would state it. */
export interface Article {
  readonly path: string;
  readonly title: string;
  readonly siteName: string;
  /** In the byline's order; empty when nobody is named. */
  readonly authors: readonly string[];
  /** As the page states it; null when it states none. */
  readonly publishedTime: string | null;
  readonly modifiedTime: string | null;
  /** The path that the page declares as its own; the origin is the server's. */
  readonly canonical: string;
  readonly lang: string;
  readonly passages: Readonly<Record<string, Passage>>;
  /** The line under the headline. */
  readonly standfirst: string;
  /** How the page is made: a file in `bodies/`, or at request time. */
  readonly body: string;
}

/** A passage that tests clip: from the start of one element to the end of another. */
export interface Passage {
  /** CSS selectors of its first and last element; the same when it is one paragraph. */
  readonly start: string;
  readonly end: string;
  /** Its exact words; paragraphs are parted by an empty line. */
  readonly text: string;
}

/** A passage of one element. */
export const passage = (id: string, text: string): Passage => ({
  start: `#${id}`,
  end: `#${id}`,
  text,
});
