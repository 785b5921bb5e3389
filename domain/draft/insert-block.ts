import { Fragment, type Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { draftSchema } from './draft-schema.ts';
import { ownStep } from './own-step.ts';

/**
 * Puts a clipping into the draft as a quote, after the block with the cursor or in place of it when
 * that is an empty paragraph, and leaves the cursor in a paragraph below, where the blogger goes on.
 */
export const insertQuote = (clippingId: string): Command => insertQuotes([clippingId]);

/** Puts several clippings into the draft, one below the other, like `insertQuote` and in one step. */
export const insertQuotes = (clippingIds: readonly string[]): Command =>
  insertBlocks(clippingIds.map((clippingId) => draftSchema.node('quote', { clippingId })));

/** Puts an embed into the draft, like `insertQuote`. `url` must have passed `safePageUrl`. */
export const insertEmbed = (url: string): Command =>
  insertBlocks([draftSchema.node('embed', { url })]);

/** Puts a thematic break into the draft, like `insertQuote`. */
export const insertRule: Command = (state, dispatch) =>
  insertBlocks([draftSchema.node('rule')])(state, dispatch);

/**
 * Puts a clipping into the draft at `position`, which is a gap between top-level blocks: what a drop
 * does. The quote is then selected; there is always a paragraph to write in below the last block.
 */
export const insertQuoteAt =
  (clippingId: string, position: number): Command =>
  (state, dispatch) => {
    const transaction = state.tr.insert(position, draftSchema.node('quote', { clippingId }));
    const { doc } = transaction;
    if (doc.lastChild?.isAtom) transaction.insert(doc.content.size, draftSchema.node('paragraph'));
    const selection = NodeSelection.create(transaction.doc, position);
    dispatch?.(ownStep(transaction.setSelection(selection)));
    return true;
  };

const insertBlocks =
  (blocks: readonly Node[]): Command =>
  (state, dispatch) => {
    if (blocks.length === 0) return false;
    dispatch?.(ownStep(insertWithRoomBelow(state, placeFor(state), Fragment.from(blocks))));
    return true;
  };

interface Place {
  readonly from: number;
  readonly to: number;
}

function placeFor(state: EditorState): Place {
  const { $to } = state.selection;
  const index = Math.min($to.index(0), state.doc.childCount - 1);
  const current = state.doc.child(index);
  const start = $to.posAtIndex(index, 0);
  const end = start + current.nodeSize;
  const isEmpty = current.type.name === 'paragraph' && current.content.size === 0;
  return isEmpty ? { from: start, to: end } : { from: end, to: end };
}

function insertWithRoomBelow(
  state: EditorState,
  { from, to }: Place,
  blocks: Fragment,
): Transaction {
  const transaction = state.tr.replaceWith(from, to, blocks);
  const below = from + blocks.size;
  const next = transaction.doc.resolve(below).nodeAfter;
  if (next?.type.name !== 'paragraph') transaction.insert(below, draftSchema.node('paragraph'));
  return transaction
    .setSelection(TextSelection.create(transaction.doc, below + 1))
    .scrollIntoView();
}
