import type { EditorView } from 'prosemirror-view';
import type { SourcedClipping } from '../../domain/clipping/clipping.ts';
import type { QuoteEditor } from './quote-editor.ts';

const editors = new WeakMap<EditorView, Set<QuoteEditor>>();

/** Makes the editor of a quote known to its draft's, until the returned function is called. */
export function holdQuoteEditor(editor: QuoteEditor): () => void {
  const { view } = editor.draft;
  const held = editors.get(view) ?? new Set();
  editors.set(view, held.add(editor));
  return () => held.delete(editor);
}

/** The editor of the quote at a position of the draft; undefined while its words have not arrived. */
export const quoteEditorAt = (view: EditorView, position: number): QuoteEditor | undefined =>
  [...(editors.get(view) ?? [])].find((editor) => editor.draft.position() === position);

/** The clipping of a quote of the draft; undefined while its words have not arrived. */
export const quotedIn = (view: EditorView, clippingId: string): SourcedClipping | undefined =>
  [...(editors.get(view) ?? [])]
    .map(({ text }) => text.quoted)
    .find(({ clipping }) => clipping.id === clippingId);
