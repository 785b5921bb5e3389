/**
 * All that one look at a page finds to say who wrote it, where and when: raw, unjudged and in the
 * page's own words, as plain JSON. The script in the page only gathers them (`collectClues`), since
 * every byte of it weighs on a stranger's article; `chooseSource` judges them in the background.
 * Every list and text is bounded by `MOST`.
 */
export interface PageClues {
  /** The address that the page was read at: the page's word, until `readPageClues` has put the browser's there. */
  readonly url: string;
  /** When the page was looked at, ISO 8601. */
  readonly accessedTime: string;
  /** The document's title. */
  readonly title: string;
  /** What the root element declares as its language. */
  readonly lang: string;
  /** What meta elements say, in the document's order. */
  readonly metas: readonly MetaClue[];
  /** The texts of the JSON-LD blocks, without the story's text and the like. */
  readonly jsonLd: readonly string[];
  /** The addresses that links declare as the page's own. */
  readonly canonicals: readonly string[];
  /** What the page's feeds are called. */
  readonly feeds: readonly string[];
  /** What stands where logos stand. */
  readonly logos: readonly string[];
  /** The sentence about rights at the foot of the page. */
  readonly rights: string;
  /** The headings that may be the story's: those of the first rank before others. */
  readonly headings: readonly HeadingClue[];
  /** Texts that are marked as an author's, a list for each way to mark them, the clearest way first. */
  readonly bylines: readonly (readonly string[])[];
  /** What is marked as the time of the story's first publication, in attributes and in words. */
  readonly times: readonly string[];
  /** The story's first words, enough to tell their language. */
  readonly sample: string;
}

/** What one meta element says. */
export interface MetaClue {
  /** What it is called by any attribute, in lower case; several names have spaces between them. */
  readonly name: string;
  readonly value: string;
}

/** A heading, and what stands near it. */
export interface HeadingClue {
  /** Its words as shown, on one line: a kicker or a badge in it too. */
  readonly text: string;
  /** The same words run by run, where they are not all alike; see `headingText`. */
  readonly parts: readonly PartClue[];
  /** What it is called for those who hear it, or ''. */
  readonly label: string;
  /** True for a heading of the first rank, or one that is marked as the story's. */
  readonly isFirst: boolean;
  /** True in a part of the page that is about the site or other stories. */
  readonly isAside: boolean;
  /** The lines after the heading, the nearest first. */
  readonly after: readonly LineClue[];
  /** The lines before it, the nearest first. */
  readonly before: readonly LineClue[];
}

/** A run of words of one look in a heading. */
export interface PartClue {
  /** As written; before it one line end where a new line begins, two where a new box does, three where one has ended. */
  readonly text: string;
  /** What the markup calls the elements around it, up to the heading. */
  readonly mark: string;
  /** The letters' size in CSS pixels. */
  readonly size: number;
}

/** Stands in a byline where one box ends and another begins. */
export const BETWEEN_BOXES = ' ¦ ';

/** What stands on one line or in one small box. */
export interface LineClue {
  readonly pieces: readonly PieceClue[];
  /** What the markup calls the box and the two around it. */
  readonly mark: string;
}

/** A run of text in one element. */
export interface PieceClue {
  readonly text: string;
  /** What the markup calls the element. */
  readonly mark: string;
  /** Where it links to, or ''. */
  readonly link: string;
  /** What the time element around it states, or ''. */
  readonly time: string;
}

/** The most of each kind that is carried, texts in UTF-16 units. */
export const MOST = {
  line: 1_000,
  address: 2_000,
  mark: 300,
  sample: 4_000,
  metas: 300,
  blocks: 60,
  /** All JSON-LD blocks together, in UTF-16 units. */
  jsonLd: 200_000,
  canonicals: 4,
  feeds: 2,
  logos: 4,
  headings: 6,
  /** In a heading, in the lines after it, or before it. */
  pieces: 160,
  ways: 8,
  bylines: 12,
  times: 12,
} as const;
