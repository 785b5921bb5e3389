import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { insertEmbed } from '../../domain/draft/insert-block.ts';
import { readBody, writeBody } from '../../domain/draft/read-body.ts';
import { stayPut } from '../../domain/draft/stay-put.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';
import { copiedForm } from './copied-form.ts';
import type { DraftSession } from './draft-session.ts';
import { editorPlugins } from './editor-plugins.ts';
import { quoteView } from './quote-view.tsx';

/** What the editor tells the room around it. */
export interface EditorEvents {
  /** The selection or the document changed: buttons may have to look different. */
  readonly onChange: (state: EditorState) => void;
  /** The blogger asked for the link dialog. */
  readonly onLink: Command;
}

/**
 * Mounts the editor of a session's draft in `place`. Every change goes to the session; a change made
 * in another window replaces the text here without entering this window's undo history.
 */
export function mountEditor(
  place: HTMLElement,
  session: DraftSession,
  { onChange, onLink }: EditorEvents,
): EditorView {
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: readBody(session.current().body),
      plugins: [...editorPlugins(onLink)],
    }),
    attributes: {
      'aria-label': 'Post',
      'aria-multiline': 'true',
      role: 'textbox',
      class: 'prose',
      spellcheck: 'true',
    },
    nodeViews: { quote: quoteView },
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged && !transaction.getMeta(FROM_OUTSIDE)) {
        session.edit({ body: writeBody(view.state.doc) });
      }
      onChange(view.state);
    },
    handlePaste: pasteEmbed,
    ...copiedForm(place),
  });
  const stop = session.subscribe((draft, { isOwn }) => {
    if (!isOwn) replaceDocument(view, draft.body);
  });
  const destroy = view.destroy.bind(view);
  view.destroy = () => {
    stop();
    destroy();
  };
  return view;
}

const FROM_OUTSIDE = 'fromOutside';

/** Replaces only what differs, so that the cursor and what can be undone elsewhere in the text stay. */
function replaceDocument(view: EditorView, body: Parameters<typeof readBody>[0]): void {
  const { doc, tr } = view.state;
  const document = readBody(body);
  const start = doc.content.findDiffStart(document.content);
  const end = doc.content.findDiffEnd(document.content);
  if (start === null || end === null) return;
  // Where letters repeat, both ends claim the same ones.
  const overlap = Math.max(0, start - Math.min(end.a, end.b));
  const slice = document.slice(start, end.b + overlap);
  const replaced = tr.replace(start, end.a + overlap, slice);
  const transaction = replaced.doc.eq(document)
    ? replaced
    : view.state.tr.replaceWith(0, doc.content.size, document.content);
  const change = stayPut(transaction, view.state.selection);
  view.dispatch(change.setMeta(FROM_OUTSIDE, true).setMeta('addToHistory', false));
}

/** A lone address pasted into an empty paragraph is an embed: that is what a blogger means by it. */
function pasteEmbed(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  const { empty, $from } = view.state.selection;
  const isAlone = empty && $from.depth === 1 && $from.parent.content.size === 0;
  const url = /^https?:\/\/\S+$/.test(text) && isAlone ? safePageUrl(text) : null;
  return url !== null && insertEmbed(url)(view.state, view.dispatch);
}
