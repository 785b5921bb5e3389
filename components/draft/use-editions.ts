import { useEffect } from 'preact/hooks';
import { v7 } from 'uuid';
import { keepEdition } from '../../adapters/db/editions.ts';
import type { DraftSession } from './draft-session.ts';
import { keepEditions } from './keep-editions.ts';

/** Keeps editions of the session's draft as long as it is shown. */
export function useEditions(session: DraftSession): void {
  useEffect(
    () =>
      keepEditions(session, (draft, now) =>
        keepEdition(draft, { id: v7(), reason: 'edited', now }),
      ),
    [session],
  );
}
