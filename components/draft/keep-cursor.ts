import { Plugin } from 'prosemirror-state';

/**
 * Gives the browser the editor's cursor when it has none: reached by Tab, a draft that begins with a
 * quote would have the focus but no place to type, since a browser puts no cursor before what
 * cannot be edited.
 */
export const keepCursor = (): Plugin =>
  new Plugin({
    props: {
      handleDOMEvents: {
        focus(view) {
          setTimeout(() => {
            const { anchorNode = null } = document.getSelection() ?? {};
            if (!view.isDestroyed && view.hasFocus() && !view.dom.contains(anchorNode))
              view.focus();
          });
        },
      },
    },
  });
