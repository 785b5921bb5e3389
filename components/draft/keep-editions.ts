import type { Draft } from '../../domain/draft/draft.ts';
import { EDITION_EVERY_MS } from '../../domain/draft/edition.ts';
import type { DraftSession } from './draft-session.ts';

/**
 * Keeps an edition while somebody writes: the draft as it stood before the first letter of a new spell of writing. The store is
 * asked once in ten minutes and not at every letter. Returns what ends that.
 */
export function keepEditions(
  session: DraftSession,
  keep: (draft: Draft, now: number) => Promise<void>,
  clock: () => number = Date.now,
): () => void {
  let before = session.current();
  let lastAsked = Number.NEGATIVE_INFINITY;
  return session.subscribe((draft, { isOwn }) => {
    const [stood, now] = [before, clock()];
    before = draft;
    if (!isOwn || Math.abs(now - lastAsked) < EDITION_EVERY_MS) return;
    lastAsked = now;
    // The draft itself is stored, and says so when it is not.
    keep(stood, now).catch((error: unknown) => console.error(error));
  });
}
