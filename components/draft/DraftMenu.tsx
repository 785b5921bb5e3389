import { CopyPlus, History, Search } from 'lucide';
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { v7 } from 'uuid';
import { activateDraft, saveDraft } from '../../adapters/db/drafts.ts';
import { t } from '../../adapters/i18n/t.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { duplicateDraft } from '../../domain/draft/duplicate-draft.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useAct } from '../shared/use-act.ts';
import { DraftSearch } from './DraftSearch.tsx';
import type { DraftSession } from './draft-session.ts';
import { EditionsDialog } from './EditionsDialog.tsx';
import type { EditorControl } from './Editor.tsx';

/** What else can be done with drafts: look for one, begin another one as a copy of this, go back to an earlier edition of it. */
export function DraftMenu({
  draft,
  session,
  editor,
  onMade,
}: {
  readonly draft: Draft;
  readonly session: DraftSession;
  readonly editor: RefObject<EditorControl | null>;
  /** Hears the id of a draft that was just made. */
  readonly onMade: (id: string) => void;
}) {
  const act = useAct();
  const [open, setOpen] = useState<'search' | 'editions' | null>(null);
  const duplicate = async () => {
    const title = draft.title.trim() && t('draft_copyOf', { title: draft.title.trim() });
    const copy = duplicateDraft(session.current(), { id: v7(), title, now: Date.now() });
    const make = async () => {
      await saveDraft(copy);
      await activateDraft(copy.id);
    };
    if (await act(make, 'draft_newFailed')) onMade(copy.id);
  };
  const close = () => setOpen(null);
  return (
    <div class="draft-menu">
      <IconButton icon={Search} label={t('draft_search')} onClick={() => setOpen('search')} />
      <IconButton icon={CopyPlus} label={t('draft_duplicate')} onClick={duplicate} />
      <IconButton icon={History} label={t('draft_editions')} onClick={() => setOpen('editions')} />
      {open === 'search' && <DraftSearch onClose={close} />}
      {open === 'editions' && <EditionsDialog session={session} editor={editor} onClose={close} />}
    </div>
  );
}
