import { DraftDetails } from './DraftDetails.tsx';
import { DraftPicker } from './DraftPicker.tsx';
import type { DraftSession } from './draft-session.ts';
import { Editor, type EditorControl } from './Editor.tsx';
import { useDraft } from './use-draft.ts';
import './draft.css';

/** The active draft: which one it is, its title and details, its text. */
export function DraftPane({
  session,
  onReady,
}: {
  readonly session: DraftSession;
  readonly onReady: (control: EditorControl) => void;
}) {
  const draft = useDraft(session);
  return (
    <section class="draft" aria-label="Draft">
      <DraftPicker current={draft} />
      <input
        class="draft-title"
        dir="auto"
        aria-label="Title"
        placeholder="Title of the post"
        value={draft.title}
        onInput={(event) => session.edit({ title: event.currentTarget.value })}
      />
      <DraftDetails session={session} draft={draft} />
      <Editor key={draft.id} session={session} onReady={onReady} />
    </section>
  );
}
