import { PanelsTopLeft, Settings } from 'lucide';
import { openDesk, openOptions } from '../../adapters/browser/pages.ts';
import type { ReadableTab } from '../../adapters/browser/readable-tab.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDraft } from '../draft/use-draft.ts';
import { PublishBar } from '../publish/PublishBar.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { usePost } from '../shared/use-post.ts';
import { DraftProvider } from '../workspace/DraftProvider.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { ClipButton } from './ClipButton.tsx';
import './popup.css';

/** The quick surface: clip what is highlighted on `tab`, the library, the active draft. */
export function Popup({ tab }: { readonly tab: ReadableTab | null }) {
  return <DraftProvider>{(session) => <OpenPopup session={session} tab={tab} />}</DraftProvider>;
}

function OpenPopup({
  session,
  tab,
}: {
  readonly session: DraftSession;
  readonly tab: ReadableTab | null;
}) {
  const draft = useDraft(session);
  const composed = usePost(draft);
  return (
    <div class="popup">
      <header class="surface-header">
        <h1 class="visually-hidden">Quotewright</h1>
        <ClipButton tab={tab} />
        {composed && <PublishBar draft={draft} composed={composed} />}
        <button type="button" class="button" onClick={openDesk}>
          <Icon of={PanelsTopLeft} /> Desk
        </button>
        <IconButton icon={Settings} label="Blogs and settings" onClick={openOptions} />
      </header>
      <main>
        <Workspace session={session} pageUrl={tab?.url ?? null} />
      </main>
    </div>
  );
}
