import { useEffect, useRef, useState } from 'preact/hooks';
import type { Command, EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useNotify } from '../shared/Notices.tsx';
import type { DraftSession } from './draft-session.ts';
import { EmbedDialog } from './EmbedDialog.tsx';
import { mountEditor } from './editor-view.ts';
import { FindBar } from './FindBar.tsx';
import { LinkDialog } from './LinkDialog.tsx';
import { PictureDialog } from './PictureDialog.tsx';
import { leftOutWords } from './paste/left-out-words.ts';
import { revealCursor } from './reveal-cursor.ts';
import { SlashMenu } from './SlashMenu.tsx';
import { goToAdded, type ShownQuote, showAdded, showQuote } from './show-added.ts';
import { Toolbar } from './Toolbar.tsx';
import { useFirstPlace } from './use-first-place.ts';
import 'prosemirror-view/style/prosemirror.css';

/** What other rooms may do with the mounted editor. */
export interface EditorControl {
  /** Runs a draft command, so that it can be undone there. False when it did nothing, or the editor is gone. */
  readonly run: (command: Command) => boolean;
  readonly focus: () => void;
  /** Shows the quote just added and the cursor below it, as far as the surface has the editor on the screen. */
  readonly showAdded: () => ShownQuote;
  /** Takes the blogger there. */
  readonly goToAdded: () => void;
  /** Shows a quote of this clipping that is there already. */
  readonly showQuote: (clippingId: string) => void;
}

/** The draft's text with its toolbar. `onReady` receives the hold on it. */
export function Editor({
  session,
  onReady,
}: {
  readonly session: DraftSession;
  readonly onReady: (control: EditorControl) => void;
}) {
  const notify = useNotify();
  const place = useRef<HTMLDivElement>(null);
  const [mounted, setMounted] = useState<{ view: EditorView; state: EditorState }>();
  const [asked, setAsked] = useState(0);
  const [dialog, setDialog] = useState<'link' | 'embed' | 'picture' | null>(null);
  const first = useFirstPlace(session.current().id);
  useEffect(() => {
    if (!place.current || !first) return;
    const view = mountEditor(place.current, session, {
      first,
      onChange: (state) => setMounted({ view, state }),
      onLink: () => {
        setDialog('link');
        return true;
      },
      onFind: () => {
        setAsked((times) => times + 1);
        return true;
      },
      onPicture: () => setDialog('picture'),
      onEmbed: () => setDialog('embed'),
      onLeftOut: (counts) => notify({ text: leftOutWords(counts) }),
    });
    setMounted({ view, state: view.state });
    onReady({
      run: (command) => !view.isDestroyed && command(view.state, view.dispatch, view),
      focus: () => {
        view.focus();
        revealCursor(view);
      },
      showAdded: () => showAdded(view),
      goToAdded: () => goToAdded(view),
      showQuote: (clippingId) => showQuote(view, clippingId),
    });
    return () => view.destroy();
  }, [session, onReady, notify, first]);
  return (
    <div class="editor">
      {mounted && (
        <Toolbar
          view={mounted.view}
          state={mounted.state}
          onLink={() => setDialog('link')}
          onEmbed={() => setDialog('embed')}
          onFind={() => setAsked(asked + 1)}
        />
      )}
      {mounted && asked > 0 && <FindBar {...mounted} asked={asked} onClose={() => setAsked(0)} />}
      <div ref={place} class="editor-sheet" />
      {mounted && <SlashMenu {...mounted} />}
      {mounted && dialog === 'picture' && (
        <PictureDialog view={mounted.view} onClose={() => setDialog(null)} />
      )}
      {mounted && dialog === 'link' && (
        <LinkDialog view={mounted.view} onClose={() => setDialog(null)} />
      )}
      {mounted && dialog === 'embed' && (
        <EmbedDialog view={mounted.view} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
