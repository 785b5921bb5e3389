import type { EditorState } from 'prosemirror-state';
import { keepDraftCursor } from '../../adapters/db/draft-places.ts';
import { cursorAt } from '../../domain/draft/draft-cursor.ts';

/** Writing at every letter would double the work of a letter. In milliseconds. */
const PAUSE = 150;

/** What keeps an editor's cursor in the store. */
export interface CursorMemory {
  /** Hears of every state in which this window's own cursor may have moved. */
  readonly note: (state: EditorState) => void;
  /** Writes what is not written yet, and ends. */
  readonly end: () => void;
}

/**
 * Remembers where the blogger writes in a draft: soon after each step, and at once when the window is left,
 * since a popup may be gone at the next moment. A cursor that could not be written is no one's loss.
 */
export function rememberCursor(draftId: string): CursorMemory {
  let waiting: EditorState | null = null;
  let last = '';
  let timer = 0;
  const write = () => {
    clearTimeout(timer);
    timer = 0;
    const cursor = waiting && cursorAt(waiting.selection.$to);
    waiting = null;
    if (!cursor || last === JSON.stringify(cursor)) return;
    last = JSON.stringify(cursor);
    void keepDraftCursor(draftId, cursor).catch(() => undefined);
  };
  const leave = new AbortController();
  const { signal } = leave;
  window.addEventListener('blur', write, { signal });
  window.addEventListener('pagehide', write, { signal });
  return {
    note(state) {
      waiting = state;
      timer ||= window.setTimeout(write, PAUSE);
    },
    end() {
      leave.abort();
      write();
    },
  };
}
