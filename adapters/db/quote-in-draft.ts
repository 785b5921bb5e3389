import { appendQuote } from '../../domain/draft/append-quote.ts';
import { makeDraft } from '../../domain/draft/draft.ts';
import { db } from './database.ts';
import { activeDraftOr, saveDraft } from './drafts.ts';
import { StoreError } from './store-error.ts';

/** What the writer of a record must be told. */
interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id for a draft, when there is none yet. */
  readonly draftId: string;
}

/**
 * Puts a clipping at the end of the active draft, from outside of an editor; an editor that has the
 * draft open merges it with what is typed there. Does nothing when the draft quotes it already.
 * Throws a `StoreError` when the clipping is not in the library, since a quote without words is worth nothing.
 */
export function quoteInDraft(clippingId: string, { now, draftId }: Circumstances): Promise<void> {
  const { drafts, draftBodies, settings, clippings } = db;
  return db.transaction('rw', [drafts, draftBodies, settings, clippings], async () => {
    const clipping = await clippings.get(clippingId);
    if (clipping?.alive !== 1) throw new StoreError('not-in-library');
    const draft = await activeDraftOr(() => makeDraft(draftId, now));
    const body = appendQuote(draft.body, clippingId);
    if (body !== draft.body) await saveDraft({ ...draft, body, updatedAt: now });
  });
}
