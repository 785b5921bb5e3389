import { type Command, type EditorState, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { quoteEditorAt } from './quote-editors.ts';

/** Which way an arrow goes through the text. */
type Way = 'left' | 'right' | 'up' | 'down';

/** Leads the cursor from the blogger's words, or from the quote that is selected as a whole, into the words of a quote. */
export const enterQuote =
  (way: Way): Command =>
  (state, _, view) => {
    const position = view && quoteOn(state, view, way);
    const editor = view && position !== null ? quoteEditorAt(view, position ?? -1) : undefined;
    editor?.enter(isForward(way) ? 'down' : 'up');
    return editor !== undefined;
  };

const isForward = (way: Way): boolean => way === 'down' || way === 'right';

/** Where the quote stands that lies this way, right beside the cursor; null when none does. */
function quoteOn({ selection, doc }: EditorState, view: EditorView, way: Way): number | null {
  if (selection instanceof NodeSelection)
    return selection.node.type.name === 'quote' ? selection.from : null;
  const { $head, empty } = selection;
  if (!empty || $head.depth === 0 || !view.endOfTextblock(way)) return null;
  const isLast = $head.depth === 1;
  const edge = isForward(way) ? $head.after(1) : $head.before(1);
  const beside = doc.resolve(edge);
  const next = isForward(way) ? beside.nodeAfter : beside.nodeBefore;
  if (!isLast || next?.type.name !== 'quote') return null;
  return isForward(way) ? edge : edge - next.nodeSize;
}
