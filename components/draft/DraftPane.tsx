import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../adapters/i18n/t.ts';
import { Failsafe } from '../shared/Failsafe.tsx';
import { DraftDetails } from './DraftDetails.tsx';
import { DraftMenu } from './DraftMenu.tsx';
import { DraftPicker } from './DraftPicker.tsx';
import type { DraftSession } from './draft-session.ts';
import { Editor, type EditorControl } from './Editor.tsx';
import { useDraft } from './use-draft.ts';
import { useEditions } from './use-editions.ts';
import './draft.css';
import './editions.css';

/** The active draft: which one it is, its title and details, its text. A draft that cannot be read says so, and another can be chosen. */
export function DraftPane({
  session,
  onReady,
}: {
  readonly session: DraftSession;
  readonly onReady: (control: EditorControl) => void;
}) {
  const draft = useDraft(session);
  const title = useRef<HTMLInputElement>(null);
  const editor = useRef<EditorControl>(null);
  const [made, setMade] = useState<string>();
  const ready = useCallback(
    (control: EditorControl) => {
      editor.current = control;
      onReady(control);
    },
    [onReady],
  );
  useEditions(session);
  useEffect(() => {
    if (made !== draft.id) return;
    title.current?.focus();
    setMade(undefined);
  }, [made, draft.id]);
  return (
    <section class="draft" aria-label={t('draft_region')}>
      <div class="draft-head">
        <DraftPicker current={draft} onMade={setMade} />
        <DraftMenu draft={draft} session={session} editor={editor} onMade={setMade} />
      </div>
      <input
        ref={title}
        class="draft-title"
        dir="auto"
        aria-label={t('draft_title')}
        placeholder={t('draft_titleHint')}
        value={draft.title}
        onInput={(event) => session.edit({ title: event.currentTarget.value })}
      />
      <DraftDetails session={session} draft={draft} />
      <Failsafe
        of={draft.id}
        instead={
          <p class="problem-text" role="alert">
            {t('draft_broken')}
          </p>
        }
      >
        <Editor key={draft.id} session={session} onReady={ready} />
      </Failsafe>
    </section>
  );
}
