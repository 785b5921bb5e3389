import { useCallback, useRef } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { insertQuote } from '../../domain/draft/insert-block.ts';
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
  const add = (clippingId: string) => {
    const { current } = editor;
    if (!current?.run(insertQuote(clippingId))) return;
    if (isByMouse.current) current.focus();
    notify({ text: t('workspace_added'), isSeen: current.reveal() });
  };
  return (
    <div
      class="workspace"
      onClickCapture={(event) => {
        // A key that presses a button makes a click that counts no presses of a mouse.
        isByMouse.current = event.detail > 0;
      }}
    >
      <Library pageUrl={pageUrl} onAdd={add} onWrite={() => editor.current?.focus()} />
      <DraftPane session={session} onReady={onReady} />
    </div>
  );
}
