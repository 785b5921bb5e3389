import type { Block, Inline } from '../post/post.ts';
import { fill } from '../words/fill.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import type { QuoteFacts } from './asides.ts';
import type { Style } from './style.ts';
import type { TemplateSpeaker } from './template/template-speaker.ts';

/** How one quote is attributed; where nothing stands at a place, it is null. */
export interface Attribution {
  /** A paragraph before it. */
  readonly before: Block | null;
  /** A line in it, after its words. */
  readonly line: readonly Inline[] | null;
  /** Words behind its last one, in the same paragraph. */
  readonly tail: readonly Inline[] | null;
  /** What the list at the post's end says of its source; a number leads there. */
  readonly note: { readonly content: readonly Inline[]; readonly href: string } | null;
}

/** Nothing at any place. */
export const NOTHING_SAID: Attribution = { before: null, line: null, tail: null, note: null };

/** How, and in whose words, a quote is attributed. */
export interface Manner {
  readonly style: Style;
  readonly book: Phrasebook;
  /** Nothing when left out. */
  readonly facts?: QuoteFacts | undefined;
  /** Has the blogger's templates speak; without it a built-in style stands in for them. */
  readonly speak?: TemplateSpeaker | undefined;
}

/** A line with what is said beside it, in brackets. */
export const withAsides = (
  line: readonly Inline[],
  beside: readonly Inline[],
  { phrases }: Phrasebook,
): readonly Inline[] =>
  beside.length === 0 ? line : fill(phrases.withAsides, { line, asides: beside });
