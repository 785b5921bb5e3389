import { NodeSelection, Selection, TextSelection } from 'prosemirror-state';
import { draftSchema } from '../../domain/draft/draft-schema.ts';
import type { QuoteEditor } from './quote-editor.ts';
import { quoteEditorAt } from './quote-editors.ts';

/** Moves the cursor out of a quote: into the words beside it, the quote there, or a new paragraph where there is neither. */
export function leaveQuote(editor: QuoteEditor, way: -1 | 1): boolean {
  const { view } = editor.draft;
  const edge = edgeOf(editor, way);
  if (edge === null) return false;
  const { doc, tr } = view.state;
  const beside = doc.resolve(edge);
  const next = way > 0 ? beside.nodeAfter : beside.nodeBefore;
  if (next?.type.name === 'quote') {
    quoteEditorAt(view, way > 0 ? edge : edge - next.nodeSize)?.enter(way > 0 ? 'down' : 'up');
    return true;
  }
  const selection = next && Selection.findFrom(beside, way);
  if (!selection || selection instanceof NodeSelection) return openParagraph(editor, way);
  view.dispatch(tr.setSelection(selection).scrollIntoView());
  view.focus();
  return true;
}

/** Opens an own paragraph above or below a quote and puts the cursor in. */
export function openParagraph(editor: QuoteEditor, way: -1 | 1): boolean {
  const { view } = editor.draft;
  const edge = edgeOf(editor, way);
  if (edge === null) return false;
  const { tr } = view.state;
  tr.insert(edge, draftSchema.node('paragraph'));
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, edge + 1)).scrollIntoView());
  view.focus();
  return true;
}

/** The position above or below a quote; null when it is gone. */
function edgeOf({ draft: { node, position } }: QuoteEditor, way: -1 | 1): number | null {
  const start = position();
  if (start === undefined) return null;
  return way > 0 ? start + node().nodeSize : start;
}
