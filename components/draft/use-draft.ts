import { useEffect, useState } from 'preact/hooks';
import type { Draft } from '../../domain/draft/draft.ts';
import type { DraftSession } from './draft-session.ts';

/** The session's draft, redrawn at every change. */
export function useDraft(session: DraftSession): Draft {
  const [draft, setDraft] = useState(session.current());
  useEffect(() => {
    setDraft(session.current());
    return session.subscribe(setDraft);
  }, [session]);
  return draft.id === session.current().id ? draft : session.current();
}
