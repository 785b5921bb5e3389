import { v7 } from 'uuid';
import { saveDraft } from '../../adapters/db/drafts.ts';
import type { Draft } from '../../domain/draft/draft.ts';
import { saveLatest } from '../shared/save-latest.ts';

/** Hears of every new state of the draft; `isOwn` is false when another window made it. */
type Listener = (draft: Draft, change: { readonly isOwn: boolean }) => void;

/**
 * One window's hold on a draft. Every edit is written to the store at once (a popup may vanish at any
 * keystroke); edits that come while a write is under way are written together right after it.
 */
export interface DraftSession {
  /** The draft as it is now. */
  current(): Draft;
  /** Changes the draft and saves it. */
  edit(change: Partial<Draft>): void;
  /** Takes in what the store holds; ignored when it is what this window wrote. */
  receive(stored: Draft): void;
  /** Calls `listener` at every change until the returned function is called. */
  subscribe(listener: Listener): () => void;
}

/** Opens a session. `onProblem` hears when a save fails; the edit stays in the window and is tried again with the next one. */
export function openDraftSession(draft: Draft, onProblem: (error: unknown) => void): DraftSession {
  const sessionId = v7();
  const listeners = new Set<Listener>();
  let current = draft;
  const saver = saveLatest(saveDraft, onProblem);

  const tell = (isOwn: boolean) => {
    for (const listener of listeners) listener(current, { isOwn });
  };

  return {
    current: () => current,
    edit(change) {
      current = { ...current, ...change, updatedAt: Date.now(), savedBy: sessionId };
      saver.save(current);
      tell(true);
    },
    receive(stored) {
      const isOlder = stored.updatedAt <= current.updatedAt;
      if (stored.savedBy === sessionId || saver.isBusy() || isOlder) return;
      current = stored;
      tell(false);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
