import { PanelsTopLeft, Settings } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { Notice } from '../../adapters/browser/notice.ts';
import { openDesk, openOptions } from '../../adapters/browser/pages.ts';
import type { ReadableTab } from '../../adapters/browser/readable-tab.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { DraftSession } from '../draft/draft-session.ts';
import { useDraft } from '../draft/use-draft.ts';
import { PublishBar } from '../publish/PublishBar.tsx';
import { Icon } from '../shared/Icon.tsx';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { usePost } from '../shared/use-post.ts';
import { DraftProvider } from '../workspace/DraftProvider.tsx';
import { Workspace } from '../workspace/Workspace.tsx';
import { ClipButton } from './ClipButton.tsx';
import { ReadingSwitch } from './ReadingSwitch.tsx';
import { unreadableWords } from './unreadable-words.ts';
import './popup.css';

/** What the popup is opened with. */
export interface PopupOccasion {
  /** The tab that the blogger is looking at. */
  readonly tab: ReadableTab | null;
  /** What a command or menu could not say on the page itself. */
  readonly notice: Notice | null;
}

/** The quick surface: clip what is highlighted on the tab, the library, the active draft. */
export function Popup({ tab, notice }: PopupOccasion) {
  return (
    <DraftProvider>
      {(session) => <OpenPopup session={session} tab={tab} notice={notice} />}
    </DraftProvider>
  );
}

function OpenPopup({ session, tab, notice }: PopupOccasion & { readonly session: DraftSession }) {
  const notify = useNotify();
  const act = useAct();
  useEffect(() => {
    if (notice) notify({ text: unreadableWords(notice.code), isProblem: true });
  }, [notice, notify]);
  const draft = useDraft(session);
  const composed = usePost(draft);
  return (
    <div class="popup">
      <header class="surface-header">
        <h1 class="visually-hidden">{t('name')}</h1>
        <ClipButton tab={tab} />
        {tab && <ReadingSwitch tab={tab} />}
        {composed && <PublishBar draft={draft} composed={composed} />}
        <button type="button" class="button" onClick={() => act(openDesk, 'popup_deskFailed')}>
          <Icon of={PanelsTopLeft} /> {t('popup_desk')}
        </button>
        <IconButton
          icon={Settings}
          label={t('popup_settings')}
          onClick={() => act(openOptions, 'popup_settingsFailed')}
        />
      </header>
      <main>
        <Workspace session={session} pageUrl={tab?.url ?? null} />
      </main>
    </div>
  );
}
