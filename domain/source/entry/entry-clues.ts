import type { LineClue } from '../page-clues.ts';

/**
 * What a page shows around the passage that may be an entry of its own, such as a story among
 * stories, a comment or a block of a live blog: raw and unjudged, as plain JSON. The script in the
 * page only gathers it; `asEntrySource` judges it in the background.
 */
export interface EntryClues {
  /** The elements that may be an entry and hold the passage's start, from the inside out. */
  readonly units: readonly UnitClue[];
  /** The headings before the passage, the nearest first, and the one after it. */
  readonly headings: readonly TitleClue[];
}

/** An element that may be an entry. */
export interface UnitClue {
  /** What the element is called: `article`, `li`. */
  readonly name: string;
  /** Its attributes, in their order. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** How many elements of the same make there are beside it or, for what is marked as an entry, on the page. */
  readonly likes: number;
  /** True when it holds all that is selected. */
  readonly isWhole: boolean;
  /**
   * What stands in it and in no other entry inside of it: its first lines and its last ones. The mark
   * of a piece tells of all elements around it up to the unit, the nearest first, each as `<name` and
   * what it is called; its time is the nearest one that is stated in any attribute.
   */
  readonly lines: readonly LineClue[];
}

/** A heading of the page, as a part of it may begin with. */
export interface TitleClue {
  readonly text: string;
  /** 1 to 6, the highest first. */
  readonly rank: number;
  /** Where it links to, or ''. */
  readonly link: string;
  /** Its own anchor, or ''. */
  readonly id: string;
  /** True for the one that stands after the passage. */
  readonly isAfter: boolean;
  /** The nearest lines after it. */
  readonly after: readonly LineClue[];
}

/** The most of each kind that is carried, texts in UTF-16 units. */
export const MOST_OF_ENTRY = {
  units: 16,
  likes: 99,
  attributes: 24,
  /** At the start of a unit; a third of it at its end. */
  lines: 36,
  /** On one line. */
  pieces: 20,
  headings: 9,
  title: 400,
  /** The lines after a heading together. */
  after: 300,
} as const;
