import { Settings } from 'lucide';
import { openOptions } from '../../adapters/browser/pages.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDraft } from '../draft/use-draft.ts';
import { PostPreview } from '../preview/PostPreview.tsx';
import { PublishBar } from '../publish/PublishBar.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { KeyboardHelp } from '../shared/KeyboardHelp.tsx';
import { usePost } from '../shared/use-post.ts';
import { DraftProvider } from '../workspace/DraftProvider.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import './desk.css';

/** The full tab: library, draft and live preview side by side, and the way out to the blogs. */
export function Desk() {
  return <DraftProvider>{(session) => <OpenDesk session={session} />}</DraftProvider>;
}

function OpenDesk({ session }: { readonly session: DraftSession }) {
  const draft = useDraft(session);
  const composed = usePost(draft);
  return (
    <div class="desk">
      <header class="surface-header">
        <h1>Quotewright</h1>
        {composed && <PublishBar draft={draft} composed={composed} />}
        <KeyboardHelp />
        <IconButton icon={Settings} label="Blogs and settings" onClick={openOptions} />
      </header>
      <main class="desk-columns">
        <Workspace session={session} pageUrl={null} />
        <div class="desk-preview">{composed && <PostPreview post={composed.post} />}</div>
      </main>
    </div>
  );
}
