import type { ResolvedPos } from 'prosemirror-model';
import { Selection, TextSelection, type Transaction } from 'prosemirror-state';

/**
 * Lets the cursor stay before what a change puts in at that very place; `selection` is where it was before
 * the change. For changes that come from another window: with both cursors at one place each window's words
 * stay together, instead of taking turns letter by letter. A cursor whose place goes stands in the nearest
 * words, and never on a quote that has come there: the next letter would be typed over it.
 */
export function stayPut(transaction: Transaction, selection: Selection): Transaction {
  if (!(selection instanceof TextSelection)) return transaction;
  const [anchor, head] = [selection.anchor, selection.head].map((position) => {
    const { pos, deletedAcross } = transaction.mapping.mapResult(position, -1);
    return !deletedAcross && transaction.doc.resolve(pos).parent.inlineContent ? pos : null;
  });
  if (typeof anchor === 'number' && typeof head === 'number')
    return transaction.setSelection(TextSelection.create(transaction.doc, anchor, head));
  const near = transaction.doc.resolve(transaction.mapping.map(selection.head, -1));
  const words = inWords(near);
  return words ? transaction.setSelection(words) : transaction;
}

/** The nearest place among words, below `$from` rather than above; null when there are none. */
export const inWords = ($from: ResolvedPos): Selection | null =>
  Selection.findFrom($from, 1, true) ?? Selection.findFrom($from, -1, true);
