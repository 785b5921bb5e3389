import { undo } from 'prosemirror-history';
import { type Command, Plugin, PluginKey } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { typedShortcut } from '../../domain/draft/typed-shortcut.ts';

/** True while a shortcut is the last thing that happened. */
const justUsed = new PluginKey<boolean>('typed-shortcut');

/**
 * Markdown shortcuts. The signs are typed first and become what they stand for in a step of its own, so
 * that undo brings back just what was typed.
 */
export const typedShortcuts = (): Plugin =>
  new Plugin<boolean>({
    key: justUsed,
    state: {
      init: () => false,
      apply: (transaction, was) =>
        transaction.getMeta(justUsed) === true ||
        (was && !transaction.docChanged && !transaction.selectionSet),
    },
    props: {
      handleTextInput(view, ...[, , , insert]) {
        if (view.composing) return false;
        view.dispatch(insert());
        expand(view);
        return true;
      },
      handleDOMEvents: {
        compositionend(view) {
          // Its words are in the document only after the event.
          setTimeout(() => {
            if (!view.isDestroyed) expand(view);
          });
        },
      },
    },
  });

function expand(view: EditorView): void {
  const transaction = typedShortcut(view.state);
  if (transaction) view.dispatch(transaction.setMeta(justUsed, true));
}

/** Right after a shortcut: brings back the signs that were typed. False at any other time. */
export const takeBackShortcut: Command = (state, dispatch) =>
  justUsed.getState(state) === true && undo(state, dispatch);
