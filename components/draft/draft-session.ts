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
  /** Takes in what the store holds, if that is news: at once, or after the write that is under way. */
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
  /** The newest that this window has heard of the store. */
  let heard = draft;

  const tell = (isOwn: boolean) => {
    for (const listener of listeners) listener(current, { isOwn });
  };
  const merge = (stored: Draft) => {
    current = mergeDrafts({ base, ours: current, theirs: stored });
    base = stored;
    tell(false);
  };
  const write = async (): Promise<void> => {
    if (heard.rev > base.rev) merge(heard);
    while (!isSaved) {
      const written = current;
      isSaved = true;
      try {
        const saved = await saveDraft({ ...written, rev: base.rev });
        if (saved.kind === 'saved') base = { ...written, rev: saved.rev };
        else {
          isSaved = false;
          merge(saved.stored);
        }
      } catch (error) {
        isSaved = false;
        throw error;
      }
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
      if (stored.rev <= Math.max(base.rev, heard.rev)) return;
      heard = stored;
      saver.save(undefined);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
