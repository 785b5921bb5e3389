import { closeHistory } from 'prosemirror-history';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';

const OWN_STEP = 'ownStep';

/**
 * Marks an edit as one step for undo: adding, moving or removing a block is taken back by itself, however
 * quickly the next one or typing follows. Needs `ownSteps` in the editor.
 */
export const ownStep = (transaction: Transaction): Transaction =>
  closeHistory(transaction).setMeta(OWN_STEP, true);

/** What of the editor is needed here. */
interface Editing {
  readonly state: EditorState;
  readonly dispatch: (transaction: Transaction) => void;
}

/** What the editor calls the gestures that bring or take whole parts of a text. */
const GESTURES = ['paste', 'cut', 'drop'];

/** Ends the step after an edit that is one of its own. What is pasted, cut or dropped is one too. */
export const ownSteps = (): Plugin =>
  new Plugin({
    appendTransaction: (transactions, _, { tr }) =>
      transactions.some((one) => one.getMeta(OWN_STEP) || GESTURES.includes(one.getMeta('uiEvent')))
        ? closeHistory(tr)
        : null,
    props: {
      handleDOMEvents: Object.fromEntries(
        GESTURES.map((name) => [
          name,
          ({ state, dispatch }: Editing) => dispatch(closeHistory(state.tr)),
        ]),
      ),
    },
  });
