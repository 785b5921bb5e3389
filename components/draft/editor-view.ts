import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { readBody, writeBody } from '../../domain/draft/read-body.ts';
import { BLOCK_VIEWS } from './block-views.ts';
import { copiedForm } from './copied-form.ts';
import type { DraftSession } from './draft-session.ts';
import { type EditorAsks, editorPlugins } from './editor-plugins.ts';
import { FROM_OUTSIDE, replaceDocument } from './replace-document.ts';

/** What the editor tells the room around it. */
export interface EditorEvents extends EditorAsks {
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
  { onChange, ...asks }: EditorEvents,
): EditorView {
  const view = new EditorView(place, {
    state: EditorState.create({
      doc: readBody(session.current().body),
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
      }
      onChange(view.state);
    },
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
