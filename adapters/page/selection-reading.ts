import type { Anchor } from '../../domain/anchor/anchor.ts';
import type { LeftOutPart } from '../../domain/clipping/left-out.ts';
import type { PassageVariant } from '../../domain/clipping/passage-variant.ts';
import type { Markup } from '../../domain/markup/markup.ts';

/** What is selected, or why it cannot be said. */
export type SelectionReading = SelectedPassage | SelectionError;

/** The words that are selected, as the reader saw them. */
export interface SelectedPassage {
  /** `textOf(tree)`. */
  readonly text: string;
  readonly tree: Markup;
  /** `markupToHtml(tree)`. */
  readonly html: string;
  readonly anchor: Anchor;
  /** Kinds of things inside the selection that are not the source's words. */
  readonly leftOut: readonly LeftOutPart[];
  /** The passage with all that was left out from between its words, where there is any. */
  readonly otherVariant?: PassageVariant;
}

/** An honest "no": nothing was read, and nothing was changed. */
export interface SelectionError {
  readonly error: SelectionProblem;
}

/**
 * Why a selection cannot be read; `too-long` is a copy rather than a quote (`MAX_PASSAGE`), `taken-away`
 * was selected by hand and is not there any more.
 */
export type SelectionProblem =
  | 'taken-away'
  | 'nothing-selected'
  | 'too-long'
  | 'not-a-page'
  | 'other-frame';
