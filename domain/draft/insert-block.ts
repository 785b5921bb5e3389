import { Fragment, type Node } from 'prosemirror-model';
import {
  type Command,
  type EditorState,
  NodeSelection,
  TextSelection,
  type Transaction,
} from 'prosemirror-state';
import { cursorAt } from './draft-cursor.ts';
import { draftSchema } from './draft-schema.ts';
import { ownStep } from './own-step.ts';
import { placeForBlock } from './place-for-block.ts';

const { paragraph } = draftSchema.nodes;

/**
 * Puts a clipping into the draft as a quote, where `placeForBlock` says, and leaves the cursor in an empty
 * paragraph below, where the blogger goes on.
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

/** Puts a picture into the draft, like `insertQuote`. The address must have passed `pictureAddress`. */
export const insertPicture = (picture: {
  readonly url: string;
  readonly alt: string;
  readonly credit: string;
}): Command => insertBlocks([draftSchema.node('image', picture)]);

/** Puts the place into the draft where lists of posts break off, like `insertQuote`. */
export const insertMore: Command = (state, dispatch) =>
  insertBlocks([draftSchema.node('more')])(state, dispatch);

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
    dispatch?.(ownStep(insertAtCursor(state, Fragment.from(blocks))));
    return true;
  };

function insertAtCursor(state: EditorState, blocks: Fragment): Transaction {
  const { doc, selection } = state;
  const { at, takes, opens } = placeForBlock(
    doc.children.map((child) => child.type === paragraph && child.content.size === 0),
    cursorAt(selection.$to),
  );
  const from = doc.resolve(0).posAtIndex(at, 0);
  const to = takes ? from + doc.child(at).nodeSize : from;
  const room = opens ? Fragment.from(paragraph.create()) : Fragment.empty;
  const transaction = state.tr.replaceWith(from, to, blocks.append(room));
  return transaction
    .setSelection(TextSelection.create(transaction.doc, from + blocks.size + 1))
    .scrollIntoView();
}
