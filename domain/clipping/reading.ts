import type { Anchor } from '../anchor/anchor.ts';
import type { Markup } from '../markup/markup.ts';
import type { EntryClues } from '../source/entry/entry-clues.ts';
import type { PageClues } from '../source/page-clues.ts';
import type { PostClues } from '../source/social/post-clues.ts';
import type { PassageVariant } from './passage-variant.ts';

/**
 * What one look at a page returns: the selection and the clues about its source. Plain JSON, made
 * in the page under an id of its own, so that sending it twice stores it once.
 */
export interface Reading {
  /** UUIDv7; becomes the clipping's id. */
  readonly id: string;
  readonly markup: Markup;
  readonly anchor: Anchor;
  /** What stood inside the selection but is not the source's words: `LeftOutPart`s, unless a script of an early release sends it. */
  readonly leftOut: readonly string[];
  /** The passage with the boxes in it that stand beside the story, where there are any. */
  readonly otherVariant?: PassageVariant;
  /** What the page says of the article; `chooseSource` makes a Source of it. */
  readonly clues: PageClues;
  /** What it shows of the social post around the passage, when there is one; `asSocialSource` makes that the Source. */
  readonly post?: PostClues | null;
  /** What it shows of an entry around the passage, unless a script of an early release sends it; `asEntrySource` makes that the Source. */
  readonly entry?: EntryClues | null;
}

/** The longest passage that is a quote rather than a copy, in UTF-16 units of plain text. */
export const MAX_PASSAGE = 100_000;
