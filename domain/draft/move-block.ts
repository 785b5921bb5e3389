import { type Command, type EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { ownStep } from './own-step.ts';

/**
 * Moves the top-level block with the cursor one place up or down and keeps the cursor in it. False
 * at the ends of the draft.
 */
export const moveBlock =
  (direction: 'up' | 'down'): Command =>
  (state, dispatch) => {
    const index = currentBlock(state);
    const target = direction === 'up' ? index - 1 : index + 1;
    if (target < 0 || target >= state.doc.childCount) return false;
    dispatch?.(ownStep(moveTo(state, index, target)));
    return true;
  };

/** Moves the top-level block with the cursor into the gap at `position`. False when it stands there already. */
export const moveBlockTo =
  (position: number): Command =>
  (state, dispatch) => {
    const index = currentBlock(state);
    const gap = state.doc.resolve(position).index(0);
    const target = gap > index ? gap - 1 : gap;
    if (target === index) return false;
    dispatch?.(ownStep(moveTo(state, index, target)));
    return true;
  };

/** The index of the top-level block with the cursor. */
function currentBlock({ selection, doc }: EditorState): number {
  return Math.min(selection.$from.index(0), doc.childCount - 1);
}

function moveTo(state: EditorState, index: number, target: number) {
  const block = state.doc.child(index);
  const from = offsetOf(state, index);
  const transaction = state.tr.delete(from, from + block.nodeSize);
  const landing = offsetIn(transaction.doc, target);
  transaction.insert(landing, block);
  const inside = state.selection.from - from;
  const selection = block.isAtom
    ? NodeSelection.create(transaction.doc, landing)
    : TextSelection.near(transaction.doc.resolve(landing + Math.max(1, inside)));
  return transaction.setSelection(selection).scrollIntoView();
}

const offsetOf = (state: EditorState, index: number): number => offsetIn(state.doc, index);

function offsetIn(document: EditorState['doc'], index: number): number {
  let offset = 0;
  for (let before = 0; before < index; before++) offset += document.child(before).nodeSize;
  return offset;
}
