import { Settings } from 'lucide';
import { openOptions } from '../../adapters/browser/pages.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDraft } from '../draft/use-draft.ts';
import { PostPreview } from '../preview/PostPreview.tsx';
import { PublishBar } from '../publish/PublishBar.tsx';
import { Failsafe } from '../shared/Failsafe.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/use-act.ts';
import { usePost } from '../shared/use-post.ts';
import { DraftProvider } from '../workspace/DraftProvider.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { KeyboardHelp } from './KeyboardHelp.tsx';
import './desk.css';

/** The full tab: library, draft and live preview side by side, and the way out to the blogs. */
export function Desk() {
  return <DraftProvider>{(session) => <OpenDesk session={session} />}</DraftProvider>;
}

function OpenDesk({ session }: { readonly session: DraftSession }) {
  const act = useAct();
  const draft = useDraft(session);
  const composed = usePost(draft);
  return (
    <div class="desk">
      <header class="surface-header">
        <h1>{t('name')}</h1>
        {composed && <PublishBar draft={draft} composed={composed} />}
        <KeyboardHelp />
        <IconButton
          icon={Settings}
          label={t('desk_settings')}
          onClick={() => act(openOptions, 'desk_settingsFailed')}
        />
      </header>
      <main class="desk-columns">
        <Workspace session={session} pageUrl={null} />
        <div class="desk-preview">
          {composed && (
            <Failsafe of={composed.post} instead={<p role="alert">{t('desk_previewBroken')}</p>}>
              <PostPreview post={composed.post} />
            </Failsafe>
          )}
        </div>
      </main>
    </div>
  );
}
