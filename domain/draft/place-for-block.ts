import type { DraftCursor } from './draft-cursor.ts';

/** Where a block goes that is added to a draft. */
export interface BlockPlace {
  /** The index at which it then stands, among the blocks of the draft. */
  readonly at: number;
  /** True when it takes the place of the empty paragraph that stands there. */
  readonly takes: boolean;
  /** True when a paragraph has to be opened below it, to go on writing. */
  readonly opens: boolean;
}

/**
 * The place of a block that is added at a cursor: after the block with the cursor, in place of it when that
 * is an empty paragraph, or in the gap that the cursor stands in; the end when the draft has become shorter.
 * Below it there is always an empty paragraph: who types right after adding must not write into words that
 * stood there. `isEmpty` tells of each block whether it is an empty paragraph.
 */
export function placeForBlock(
  isEmpty: readonly boolean[],
  { block, offset }: DraftCursor,
): BlockPlace {
  const last = isEmpty.length - 1;
  const isGap = offset === 0 && block >= 0 && block <= last;
  const within = Math.min(Math.max(block, 0), last);
  const takes = !isGap && (isEmpty[within] ?? false);
  const at = isGap || takes ? within : within + 1;
  return { at, takes, opens: !isEmpty[takes ? at + 1 : at] };
}
