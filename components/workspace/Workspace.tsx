import { useCallback, useRef } from 'preact/hooks';
import { insertQuote } from '../../domain/draft/insert-block.ts';
import { DraftPane } from '../draft/DraftPane.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import type { EditorControl } from '../draft/Editor.tsx';
import { Library } from '../library/Library.tsx';
import { useNotify } from '../shared/Notices.tsx';
import './workspace.css';

/** The library beside the draft. Adding a clipping puts it where the cursor is, and can be undone there. */
export function Workspace({
  session,
  pageUrl,
}: {
  readonly session: DraftSession;
  readonly pageUrl: string | null;
}) {
  const notify = useNotify();
  const editor = useRef<EditorControl>(null);
  const onReady = useCallback((ready: EditorControl) => {
    editor.current = ready;
  }, []);
  const add = (clippingId: string) => {
    editor.current?.run(insertQuote(clippingId));
    notify({ text: 'Added to the draft.' });
  };
  return (
    <div class="workspace">
      <Library pageUrl={pageUrl} onAdd={add} onWrite={() => editor.current?.focus()} />
      <DraftPane session={session} onReady={onReady} />
    </div>
  );
}
