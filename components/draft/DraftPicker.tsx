import { FilePlus, Trash2 } from 'lucide';
import { v7 } from 'uuid';
import {
  activateDraft,
  deleteDraft,
  listDrafts,
  restoreDraft,
  saveDraft,
} from '../../adapters/db/drafts.ts';
import { type Draft, makeDraft } from '../../domain/draft/draft.ts';
import { draftName } from '../../domain/draft/draft-name.ts';
import { IconButton } from '../shared/IconButton.tsx';
import { useNotify } from '../shared/Notices.tsx';
import { useWatch } from '../shared/use-watch.ts';

/** Chooses the active draft, makes another one, deletes it with undo. */
export function DraftPicker({ current }: { readonly current: Draft }) {
  const notify = useNotify();
  const drafts = useWatch(listDrafts, []) ?? [current];
  const addDraft = async () => {
    const draft = makeDraft(v7(), Date.now());
    await saveDraft(draft);
    await activateDraft(draft.id);
  };
  const restore = async () => {
    await restoreDraft(current.id, Date.now());
    await activateDraft(current.id);
  };
  const remove = async () => {
    await deleteDraft(current.id, Date.now());
    notify({
      text: `“${draftName(current)}” deleted.`,
      action: { label: 'Undo', run: () => void restore() },
    });
  };
  return (
    <div class="draft-picker">
      <select
        aria-label="Draft"
        value={current.id}
        onChange={(event) => activateDraft(event.currentTarget.value)}
      >
        {drafts.map((draft) => (
          <option key={draft.id} value={draft.id}>
            {draftName(draft)}
          </option>
        ))}
      </select>
      <IconButton icon={FilePlus} label="New draft" onClick={addDraft} />
      <IconButton icon={Trash2} label="Delete draft" onClick={remove} />
    </div>
  );
}
