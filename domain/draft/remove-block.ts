import { type Command, NodeSelection } from 'prosemirror-state';
import { ownStep } from './own-step.ts';

/** Removes the block that is selected as a whole, as one step for undo. False when none is. */
export const removeBlock: Command = ({ selection, tr }, dispatch) => {
  if (!(selection instanceof NodeSelection) || selection.$from.depth > 0) return false;
  dispatch?.(ownStep(tr.deleteSelection()).scrollIntoView());
  return true;
};
