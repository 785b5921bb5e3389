import { Plugin } from 'prosemirror-state';

/**
 * Gives the browser the editor's cursor afresh when the editor gets the focus. A draft that begins with
 * a quote would have the focus but no place to type, since a browser puts no cursor before what cannot be
 * edited; and Chromium takes no keys at a cursor that was set while the focus was elsewhere, as it
 * is after a clipping was added from the library.
 */
export const keepCursor = (): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        focus(view) {
          // At once: keys that wait behind a timer would find no cursor. A mouse sets its own right after.
          document.getSelection()?.removeAllRanges();
          view.focus();
        },
      },
    },
  });
