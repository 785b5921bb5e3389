import { saveDraft } from '../../adapters/db/drafts.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { mergeDrafts } from '../../domain/draft/merge-drafts.ts';
import { saveLatest } from '../shared/save-latest.ts';

/** Hears of every new state of the draft; `isOwn` is false when another window had a part in it. */
type Listener = (draft: Draft, change: { readonly isOwn: boolean }) => void;

/**
 * One window's hold on a draft. Every edit is written to the store at once (a popup may vanish at any
 * keystroke); edits that come while a write is under way are written together right after it. What
 * another window wrote meanwhile is merged in, three ways, and is never written over.
 */
export interface DraftSession {
  /** The draft as it is now. */
  current(): Draft;
  /** Changes the draft and saves it. */
  edit(change: Partial<Draft>): void;
  /** Takes in what the store holds, if that is news. */
  receive(stored: Draft): void;
  /** Calls `listener` at every change until the returned function is called. */
  subscribe(listener: Listener): () => void;
}

/** Opens a session. `onProblem` hears when a save fails; the edit stays in the window and is tried again with the next one. */
export function openDraftSession(draft: Draft, onProblem: (error: unknown) => void): DraftSession {
  const listeners = new Set<Listener>();
  /** What the store held when it was last read or written here: the base of every merge. */
  let base = draft;
  let current = draft;
  /** False while something of this window's own is not in the store. */
  let isSaved = true;
  /** The newest version of another window's that came while a write was under way. */
  let missed: Draft | null = null;

  const tell = (isOwn: boolean) => {
    for (const listener of listeners) listener(current, { isOwn });
  };
  const merge = (stored: Draft) => {
    current = mergeDrafts({ base, ours: current, theirs: stored });
    base = stored;
    tell(false);
  };
  const write = async (): Promise<void> => {
    for (;;) {
      const written = current;
      isSaved = true;
      const saved = await saveDraft({ ...written, rev: base.rev }).catch((error: unknown) => {
        isSaved = false;
        throw error;
      });
      if (saved.kind === 'stale') {
        merge(saved.stored);
        continue;
      }
      base = { ...written, rev: saved.rev };
      if (missed === null || missed.rev <= base.rev) return;
      merge(missed);
      if (isSaved) return;
    }
  };
  const saver = saveLatest(write, onProblem);

  return {
    current: () => current,
    edit(change) {
      current = { ...current, ...change, updatedAt: Date.now() };
      isSaved = false;
      saver.save(undefined);
      tell(true);
    },
    receive(stored) {
      if (stored.rev <= base.rev) return;
      if (saver.isBusy()) {
        missed = stored;
        return;
      }
      merge(stored);
      // What could not be saved before is tried again.
      if (!isSaved) saver.save(undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
