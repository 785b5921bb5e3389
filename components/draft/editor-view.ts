import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { AT_END, selectionAt } from '../../domain/draft/draft-cursor.ts';
import type { DraftPlace } from '../../domain/draft/draft-place.ts';
import { readBody, writeBody } from '../../domain/draft/read-body.ts';
import { BLOCK_VIEWS } from './block-views.ts';
import { copiedForm } from './copied-form.ts';
import type { DraftSession } from './draft-session.ts';
import { type EditorAsks, editorPlugins } from './editor-plugins.ts';
import { rememberCursor } from './remember-cursor.ts';
import { FROM_OUTSIDE, replaceDocument } from './replace-document.ts';
import { revealCursor } from './reveal-cursor.ts';
import { showArrivals } from './show-arrivals.ts';

/** What the editor begins with, and what it tells the room around it. */
export interface EditorEvents extends EditorAsks {
  /** Where the blogger wrote last in this draft. */
  readonly first: DraftPlace;
  /** The selection or the document changed: buttons may have to look different. */
  readonly onChange: (state: EditorState) => void;
}

/**
 * Mounts the editor of a session's draft in `place`. Every change goes to the session; a change made
 * in another window replaces the text here without entering this window's undo history.
 */
export function mountEditor(
  place: HTMLElement,
  session: DraftSession,
  { first, onChange, ...asks }: EditorEvents,
): EditorView {
  const { id, body } = session.current();
  const doc = readBody(body);
  const memory = rememberCursor(id);
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc,
      selection: selectionAt(doc, first.cursor),
      plugins: [...editorPlugins(asks)],
    }),
    attributes: {
      'aria-label': t('draft_post'),
      'data-hint': t('draft_writeHere'),
      'aria-multiline': 'true',
      role: 'textbox',
      class: 'prose',
      spellcheck: 'true',
    },
    nodeViews: BLOCK_VIEWS,
    dispatchTransaction(transaction) {
      view.updateState(view.state.apply(transaction));
      if (transaction.docChanged && !transaction.getMeta(FROM_OUTSIDE)) {
        session.edit({ body: writeBody(view.state.doc) });
        arrivals.noteWriting();
      }
      // A window that nobody is at must not take the cursor from the one where it was moved.
      const isHere = document.hasFocus() && view.hasFocus();
      if (isHere || !transaction.getMeta(FROM_OUTSIDE)) memory.note(view.state);
      onChange(view.state);
    },
    ...copiedForm(() => view),
  });
  if (first.cursor !== AT_END) revealCursor(view);
  const arrivals = showArrivals(view, id, first);
  const stop = session.subscribe((draft, { isOwn }) => {
    if (isOwn) return;
    replaceDocument(view, draft.body);
    arrivals.look();
  });
  const destroy = view.destroy.bind(view);
  view.destroy = () => {
    stop();
    arrivals.stop();
    memory.end();
    destroy();
  };
  return view;
}
