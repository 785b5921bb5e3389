import { Selection } from 'prosemirror-state';
import type { EditorProps, EditorView } from 'prosemirror-view';
import type { QuoteEditor } from './quote-editor.ts';
import { selectedPart } from './selected-part.ts';

/**
 * What comes into a quote from elsewhere is the blogger's insertion, whatever it was; what is copied out of
 * one is a quote again where it is pasted into a draft.
 */
export function quoteClipboard(editor: QuoteEditor): Pick<
  EditorProps,
  'handlePaste' | 'handleDrop'
> & {
  readonly handleDOMEvents: NonNullable<EditorProps['handleDOMEvents']>;
} {
  const copy = (view: EditorView, event: ClipboardEvent, isCut: boolean): boolean => {
    const copied = selectedPart(editor);
    if (!copied || !event.clipboardData) return false;
    event.preventDefault();
    event.clipboardData.setData('text/html', new XMLSerializer().serializeToString(copied.dom));
    event.clipboardData.setData('text/plain', copied.text);
    if (isCut) view.dispatch(view.state.tr.deleteSelection());
    return true;
  };
  return {
    handlePaste: (view, event) => insert(view, event.clipboardData?.getData('text/plain') ?? ''),
    handleDOMEvents: {
      copy: (view, event) => copy(view, event, false),
      cut: (view, event) => copy(view, event, true),
      drop: (view, event) => {
        const hit = view.posAtCoords({ left: event.clientX, top: event.clientY });
        const text = event.dataTransfer?.getData('text/plain') ?? '';
        event.preventDefault();
        // Words of the quote itself stay where they are.
        if (!hit || view.dragging) return true;
        view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(hit.pos))));
        return insert(view, text);
      },
    },
  };
}

function insert(view: EditorView, text: string): boolean {
  const words = text.replace(/\s+/g, ' ').trim();
  const { tr, schema } = view.state;
  if (words !== '')
    view.dispatch(
      tr
        .replaceSelectionWith(schema.text(words, [schema.mark('insertion')]), false)
        .scrollIntoView(),
    );
  return true;
}
