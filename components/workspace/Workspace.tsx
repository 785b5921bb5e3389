import { useCallback, useMemo, useRef } from 'preact/hooks';
import type { Command } from 'prosemirror-state';
import { t } from '../../adapters/i18n/t.ts';
import { insertQuote } from '../../domain/draft/insert-block.ts';
import { quotedIds } from '../../domain/draft/quoted-ids.ts';
import { DraftPane } from '../draft/DraftPane.tsx';
import type { DraftSession } from '../draft/draft-session.ts';
import type { EditorControl } from '../draft/Editor.tsx';
import { useDraft } from '../draft/use-draft.ts';
import { InDraft } from '../library/in-draft.ts';
import { Library } from '../library/Library.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { addedWords } from './added-words.ts';
import { additionOf } from './addition-of.ts';
import { useNamedMenu } from './use-named-menu.ts';
import './workspace.css';

/**
 * The library beside the draft. Adding a clipping puts it where the cursor is, and can be undone there. After a
 * click the cursor stands below the quote, to go on writing; by keyboard one goes on in the library. What the
 * draft quotes already is shown there, and added once more only when that is asked for.
 */
export function Workspace({
  session,
  pageUrl,
}: {
  readonly session: DraftSession;
  readonly pageUrl: string | null;
}) {
  const notify = useNotify();
  const draft = useDraft(session);
  const quoted = quotedIds(draft.body);
  const inDraft = useMemo(() => new Set(quoted), [String(quoted)]);
  const editor = useRef<EditorControl>(null);
  const isByMouse = useRef(false);
  useNamedMenu(draft);
  const onReady = useCallback((ready: EditorControl) => {
    editor.current = ready;
  }, []);
  const run = (command: Command, said?: string) => {
    const { current } = editor;
    if (!current) return;
    if (!current.run(command)) {
      if (said !== undefined) notify({ text: said });
      return;
    }
    if (isByMouse.current) current.focus();
    const { isSeen, above } = current.showAdded();
    const action = { label: t('workspace_show'), run: current.goToAdded };
    notify({ text: said ?? addedWords(above), isSeen, action });
  };
  const add = (clippingId: string) => {
    const put = () => run(insertQuote(clippingId));
    // What is on the screen may lag a moment behind.
    if (!quotedIds(session.current().body).includes(clippingId)) return put();
    editor.current?.showQuote(clippingId);
    notify({
      text: t('workspace_alreadyIn'),
      action: { label: t('workspace_addAgain'), run: put },
    });
  };
  const addAll = (clippingIds: readonly string[]) => {
    const { command, said } = additionOf(session.current().body, clippingIds);
    run(command, said);
  };
  return (
    <div
      class="workspace"
      onClickCapture={(event) => {
        // A key that presses a button makes a click that counts no presses of a mouse.
        isByMouse.current = event.detail > 0;
      }}
    >
      <InDraft.Provider value={inDraft}>
        <Library
          pageUrl={pageUrl}
          onAdd={add}
          onAddAll={addAll}
          onWrite={() => editor.current?.focus()}
        />
      </InDraft.Provider>
      <DraftPane session={session} onReady={onReady} />
    </div>
  );
}
