import { FilePlus, Trash2 } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { v7 } from 'uuid';
import {
  activateDraft,
  deleteDraft,
  listDrafts,
  restoreDraft,
  saveDraft,
} from '../../adapters/db/drafts.ts';
import { t } from '../../adapters/i18n/t.ts';
import { type Draft, makeDraft } from '../../domain/draft/draft.ts';
import { draftName } from '../../domain/draft/draft-name.ts';
import { partsOfDraft } from '../../domain/draft/draft-record.ts';
import { isolateName } from '../../domain/words/isolate-name.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useAct } from '../shared/use-act.ts';
import { useWatch } from '../shared/use-watch.ts';
import { nameInWords } from './name-in-words.ts';

/** How many drafts the list begins with; nobody looks through a thousand. */
const FIRST = 50;

/** Stands in the list for those that are not in it yet; no draft's id. */
const OLDER = 'older';

/** Chooses the active draft, makes another one, deletes it with undo. */
export function DraftPicker({
  current,
  onMade,
}: {
  readonly current: Draft;
  /** Hears the id of a draft that was just made; it is shown in a moment. */
  readonly onMade: (id: string) => void;
}) {
  const act = useAct();
  const notify = useNotify();
  const picker = useRef<HTMLSelectElement>(null);
  const { row } = partsOfDraft(current);
  const [limit, setLimit] = useState(FIRST);
  const listed = useWatch(() => listDrafts(limit + 1), [limit]) ?? [row];
  const newest = listed.slice(0, limit);
  const drafts = newest.some(({ id }) => id === row.id) ? newest : [row, ...newest];
  const addDraft = async () => {
    const draft = makeDraft(v7(), Date.now());
    const make = async () => {
      await saveDraft(draft);
      await activateDraft(draft.id);
    };
    if (await act(make, 'draft_newFailed')) onMade(draft.id);
  };
  const restore = async () => {
    await restoreDraft(current.id, Date.now());
    await activateDraft(current.id);
  };
  const remove = async () => {
    const isDone = await act(() => deleteDraft(current.id, Date.now()), 'draft_deleteFailed');
    if (!isDone) return;
    // The text that had the cursor goes; what comes in its place is chosen here.
    picker.current?.focus();
    notify({
      text: t('draft_deleted', { name: isolateName(nameInWords(draftName(row))) }),
      action: { label: t('shared_undo'), run: () => void act(restore, 'draft_restoreFailed') },
    });
  };
  return (
    <div class="draft-picker">
      <select
        ref={picker}
        aria-label={t('draft_picker')}
        value={current.id}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          if (value !== OLDER) return void act(() => activateDraft(value), 'draft_switchFailed');
          currentTarget.value = current.id;
          setLimit(limit * 10);
        }}
      >
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id} dir="auto">
            {nameInWords(draftName(draft))}
          </option>
        ))}
        {listed.length > limit && <option value={OLDER}>{t('draft_older')}</option>}
      </select>
      <IconButton icon={FilePlus} label={t('draft_new')} onClick={addDraft} />
      <IconButton icon={Trash2} label={t('draft_delete')} onClick={remove} />
    </div>
  );
}
