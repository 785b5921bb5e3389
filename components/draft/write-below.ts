import { Plugin } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { openBelow } from '../../domain/draft/open-below.ts';

/** What a key is called whose letter an input method or a dead key is still making. */
const UNFINISHED = ['Process', 'Dead', 'Unidentified'];

/** Typing and pasting with a quote or another block selected go into a paragraph below it: a click and a key must not replace a quote. */
export const writeBelow = (): Plugin =>
  new Plugin({
    props: {
      handleTextInput(view, ...[, , text]) {
        if (!open(view)) return false;
        view.dispatch(view.state.tr.insertText(text));
        return true;
      },
      handleKeyDown(view, { key, isComposing }) {
        // The letter then arrives where the cursor is by then.
        if (UNFINISHED.includes(key) || isComposing) open(view);
        return false;
      },
      handlePaste(view) {
        // What is pasted goes where the cursor is now.
        open(view);
        return false;
      },
      handleDOMEvents: {
        compositionstart: (view) => void open(view),
      },
    },
  });

const open = (view: EditorView): boolean => openBelow(view.state, view.dispatch);
