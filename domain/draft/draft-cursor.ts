import type { Node, ResolvedPos } from 'prosemirror-model';
import { Selection } from 'prosemirror-state';

/** Where a blogger writes in a draft: kept beside it, so that a window that is opened again goes on there. */
export interface DraftCursor {
  /** The index of the block among those of the draft. */
  readonly block: number;
  /** The distance from where that block begins, in the editor's steps; 0 is the gap before it. */
  readonly offset: number;
}

/** Past everything: where one goes on whose cursor is not known. */
export const AT_END: DraftCursor = { block: Number.MAX_SAFE_INTEGER, offset: 1 };

/** True when both are the same place. */
export const isSameCursor = (one: DraftCursor, other: DraftCursor): boolean =>
  one.block === other.block && one.offset === other.offset;

/** A position of the editor as a cursor. */
export function cursorAt($position: ResolvedPos): DraftCursor {
  const block = $position.index(0);
  return {
    block,
    offset: $position.depth === 0 ? 0 : $position.pos - $position.posAtIndex(block, 0),
  };
}

/** The cursor as a selection, as near as the document still allows. Both numbers must be whole. */
export function selectionAt(document: Node, { block, offset }: DraftCursor): Selection {
  if (!(block >= 0 && block < document.childCount)) return Selection.atEnd(document);
  const start = document.resolve(0).posAtIndex(block, 0);
  const within = Math.min(Math.max(offset, 0), document.child(block).nodeSize - 1);
  return Selection.near(document.resolve(start + within));
}
