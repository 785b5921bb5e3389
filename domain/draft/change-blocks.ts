import type { Node } from 'prosemirror-model';
import type { Transaction } from 'prosemirror-state';
import { differencesAround } from './differences.ts';

/**
 * Turns the transaction's document into `target` by changing only what differs, block by block and within
 * a block letter by letter, so that a cursor in what stays is not moved.
 */
export function changeBlocks(transaction: Transaction, target: Node): Transaction {
  const { doc, selection } = transaction;
  changeChildren(transaction, { old: doc, target, start: 0, held: selection.$head.index(0) });
  if (transaction.doc.eq(target)) return transaction;
  return transaction.replaceWith(0, transaction.doc.content.size, target.content);
}

/** A node as it is and as it shall be; `start` is the position before its content. */
interface Change {
  readonly old: Node;
  readonly target: Node;
  readonly start: number;
  /** The child with the cursor: it stays where it is the same, whatever else is moved past it. */
  readonly held?: number;
}

function changeContent(transaction: Transaction, change: Change): void {
  if (change.old.isTextblock) changeText(transaction, change);
  else changeChildren(transaction, change);
}

/** From the end to the beginning: what was changed never moves what is still to be changed. */
function changeChildren(transaction: Transaction, { old, target, start, held }: Change): void {
  const offsets = offsetsOf(old, start);
  const offset = (index: number): number => offsets[index] ?? start;
  for (const { from, to, by } of differencesAround(
    held,
    old.children,
    target.children,
  ).toReversed()) {
    const alike = countAlike(old.children.slice(from, to), by);
    const rest = by.slice(alike);
    const range = [offset(from + alike), offset(to)] as const;
    if (range[0] !== range[1] || rest.length > 0) transaction.replaceWith(...range, rest);
    for (const [index, wanted] of [...by.slice(0, alike).entries()].reverse()) {
      const at = from + index;
      changeContent(transaction, { old: old.child(at), target: wanted, start: offset(at) + 1 });
    }
  }
}

function changeText(transaction: Transaction, { old, target, start }: Change): void {
  const from = old.content.findDiffStart(target.content);
  const end = old.content.findDiffEnd(target.content);
  if (from === null || end === null) return;
  // Where letters repeat, both ends claim the same ones.
  const overlap = Math.max(0, from - Math.min(end.a, end.b));
  const words = target.content.cut(from, end.b + overlap);
  transaction.replaceWith(start + from, start + end.a + overlap, words);
}

/** How many blocks at the start of both are of one kind, so that one can be made into the other from within. */
function countAlike(old: readonly Node[], wanted: readonly Node[]): number {
  const other = old.findIndex((block, at) => {
    const target = wanted[at];
    return block.isLeaf || !target || !block.sameMarkup(target);
  });
  return other < 0 ? old.length : other;
}

/** Where each child starts, and where the last one ends. */
function offsetsOf(node: Node, start: number): readonly number[] {
  const offsets = [start];
  for (const child of node.children) offsets.push((offsets.at(-1) ?? start) + child.nodeSize);
  return offsets;
}
