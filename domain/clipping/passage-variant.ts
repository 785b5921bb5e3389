import type { Markup } from '../markup/markup.ts';

/** A passage's words cut one way: without the boxes that stand beside the story, or with them. */
export interface PassageVariant {
  readonly markup: Markup;
  /** What stands inside the passage but not in `markup`, as `LeftOutPart`s; in English words where an early release has stored it. */
  readonly leftOut: readonly string[];
}

/** The cut that a clipping does not have. What nobody sees on the page is in neither. */
export interface OtherVariant extends PassageVariant {
  /** The clipping that has it, once there is one. */
  readonly id?: string;
}
