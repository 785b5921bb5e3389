import { type Selection, TextSelection, type Transaction } from 'prosemirror-state';

/**
 * Lets the cursor stay before what a change puts in at that very place; `selection` is where it was before
 * the change. For changes that come from another window: with both cursors at one place each window's words
 * stay together, instead of taking turns letter by letter. A cursor whose place goes is left to ProseMirror.
 */
export function stayPut(transaction: Transaction, selection: Selection): Transaction {
  if (!(selection instanceof TextSelection)) return transaction;
  const [anchor, head] = [selection.anchor, selection.head].map((position) => {
    const { pos, deletedAcross } = transaction.mapping.mapResult(position, -1);
    return !deletedAcross && transaction.doc.resolve(pos).parent.inlineContent ? pos : null;
  });
  if (typeof anchor !== 'number' || typeof head !== 'number') return transaction;
  return transaction.setSelection(TextSelection.create(transaction.doc, anchor, head));
}
