import { type Command, EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { t } from '../../adapters/i18n/t.ts';
import { insertEmbed } from '../../domain/draft/insert-block.ts';
import { readBody, writeBody } from '../../domain/draft/read-body.ts';
import { safePageUrl } from '../../domain/markup/safe-url.ts';
import { copiedForm } from './copied-form.ts';
import type { DraftSession } from './draft-session.ts';
import { editorPlugins } from './editor-plugins.ts';
import { quoteView } from './quote-view.tsx';
import { FROM_OUTSIDE, replaceDocument } from './replace-document.ts';

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
  const view: EditorView = new EditorView(place, {
    state: EditorState.create({
      doc: readBody(session.current().body),
      plugins: [...editorPlugins(onLink)],
    }),
    attributes: {
      'aria-label': t('draft_post'),
      'data-hint': t('draft_writeHere'),
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
    ...copiedForm(() => view),
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

/** A lone address pasted into an empty paragraph is an embed: that is what a blogger means by it. */
function pasteEmbed(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain').trim() ?? '';
  const { empty, $from } = view.state.selection;
  const isAlone = empty && $from.depth === 1 && $from.parent.content.size === 0;
  const url = /^https?:\/\/\S+$/.test(text) && isAlone ? safePageUrl(text) : null;
  return url !== null && insertEmbed(url)(view.state, view.dispatch);
}
