import { useCallback, useRef } from 'preact/hooks';
import type { Command } from 'prosemirror-state';
import { t, tCount } from '../../adapters/i18n/t.ts';
import { insertQuote, insertQuotes } from '../../domain/draft/insert-block.ts';
import { DraftPane } from '../draft/DraftPane.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import type { EditorControl } from '../draft/Editor.tsx';
import { Library } from '../library/Library.tsx';
import { useNotify } from '../shared/Notices.tsx';
import './workspace.css';

/**
 * The library beside the draft. Adding a clipping puts it where the cursor is, and can be undone there. After a
 * click the cursor stands below the quote, to go on writing; by keyboard one goes on in the library.
 */
export function Workspace({
  session,
  pageUrl,
}: {
  readonly session: DraftSession;
  readonly pageUrl: string | null;
}) {
  const notify = useNotify();
  const editor = useRef<EditorControl>(null);
  const isByMouse = useRef(false);
  const onReady = useCallback((ready: EditorControl) => {
    editor.current = ready;
  }, []);
  const add = (command: Command, said: string) => {
    const { current } = editor;
    if (!current?.run(command)) return;
    if (isByMouse.current) current.focus();
    notify({ text: said, isSeen: current.reveal() });
  };
  return (
    <div
      class="workspace"
      onClickCapture={(event) => {
        // A key that presses a button makes a click that counts no presses of a mouse.
        isByMouse.current = event.detail > 0;
      }}
    >
      <Library
        pageUrl={pageUrl}
        onAdd={(id) => add(insertQuote(id), t('workspace_added'))}
        onAddAll={(ids) => add(insertQuotes(ids), tCount('workspace_addedAll', ids.length))}
        onWrite={() => editor.current?.focus()}
      />
      <DraftPane session={session} onReady={onReady} />
    </div>
  );
}
