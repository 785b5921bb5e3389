import { closeHistory } from 'prosemirror-history';
import { Plugin, type Transaction } from 'prosemirror-state';

const OWN_STEP = 'ownStep';

/**
 * Marks an edit as one step for undo: adding, moving or removing a block is taken back by itself, however
 * quickly the next one or typing follows. Needs `ownSteps` in the editor.
 */
export const ownStep = (transaction: Transaction): Transaction =>
  closeHistory(transaction).setMeta(OWN_STEP, true);

/** Ends the step after an edit that is one of its own. */
export const ownSteps = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _, { tr }) =>
      transactions.some((one) => one.getMeta(OWN_STEP)) ? closeHistory(tr) : null,
  });
