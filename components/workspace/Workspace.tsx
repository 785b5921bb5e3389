import { useCallback, useRef } from 'preact/hooks';
import type { Command } from 'prosemirror-state';
import { t } from '../../adapters/i18n/t.ts';
import { insertQuote } from '../../domain/draft/insert-block.ts';
import { DraftPane } from '../draft/DraftPane.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import type { EditorControl } from '../draft/Editor.tsx';
import { Library } from '../library/Library.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { additionOf } from './addition-of.ts';
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
    if (!current) return;
    if (!current.run(command)) return notify({ text: said });
    if (isByMouse.current) current.focus();
    notify({ text: said, isSeen: current.reveal() });
  };
  const addAll = (clippingIds: readonly string[]) => {
    const { command, said } = additionOf(session.current().body, clippingIds);
    add(command, said);
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
        onAddAll={addAll}
        onWrite={() => editor.current?.focus()}
      />
      <DraftPane session={session} onReady={onReady} />
    </div>
  );
}
