import { appendQuote } from '../../domain/draft/append-quote.ts';
import { makeDraft } from '../../domain/draft/draft.ts';
import { db } from './database.ts';
import { activeDraftOr, saveDraft } from './drafts.ts';

/** What the writer of a record must be told. */
interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id for a draft, when there is none yet. */
  readonly draftId: string;
}

/**
 * Puts a clipping at the end of the active draft, from outside of an editor. Does nothing when the draft quotes it already. Throws when the clipping is
 * not in the library, since a quote without words is worth nothing.
 */
export function quoteInDraft(clippingId: string, { now, draftId }: Circumstances): Promise<void> {
  return db.transaction('rw', db.drafts, db.settings, db.clippings, async () => {
    const clipping = await db.clippings.get(clippingId);
    if (clipping?.deletedAt !== null) throw new Error('The clipping is not in the library');
    const draft = await activeDraftOr(() => makeDraft(draftId, now));
    const body = appendQuote(draft.body, clippingId);
    if (body === draft.body) return;
    const updatedAt = Math.max(now, draft.updatedAt + 1);
    await saveDraft({ ...draft, body, updatedAt, savedBy: '' });
  });
}
