import { type Draft, makeDraft } from '../../domain/draft/draft.ts';
import { isSameCursor } from '../../domain/draft/draft-cursor.ts';
import { belowQuote } from '../../domain/draft/draft-place.ts';
import {
  type QuotePlace,
  quoteAtCursor,
  withoutQuote,
} from '../../domain/draft/quote-at-cursor.ts';
import { quotedIds } from '../../domain/draft/quoted-ids.ts';
import { db } from './database.ts';
import { findDraftPlace, putDraftPlace } from './draft-places.ts';
import { activeDraftOr, findDraft, saveDraft } from './drafts.ts';
import { StoreError } from './store-error.ts';

/** What the writer of a record must be told. */
interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The id for a draft, when there is none yet. */
  readonly draftId: string;
  /** The id of the gesture: the same one again answers what it did the first time. */
  readonly by: string;
}

/** What became of a quote. */
export interface QuotedInDraft {
  /** The draft that holds it now. */
  readonly draft: Draft;
  /** Where it was put; null when the draft had quoted the clipping before. */
  readonly place: QuotePlace | null;
}

/**
 * Puts a clipping into the active draft, where the blogger writes there or at its end, from outside of an
 * editor; an editor that has the draft open merges it with what is typed there, and shows it. Does nothing
 * when the draft quotes it already. Throws a `StoreError` when the clipping is not in the library, since a
 * quote without words is worth nothing.
 */
export function quoteInDraft(
  clippingId: string,
  { now, draftId, by }: Circumstances,
): Promise<QuotedInDraft> {
  const { drafts, draftBodies, settings, clippings } = db;
  return db.transaction('rw', [drafts, draftBodies, settings, clippings], async () => {
    const clipping = await clippings.get(clippingId);
    if (clipping?.alive !== 1) throw new StoreError('not-in-library');
    const draft = await activeDraftOr(() => makeDraft(draftId, now));
    const { cursor: from, arrival } = await findDraftPlace(draft.id);
    if (arrival?.by === by) return { draft, place: { at: arrival.at, room: arrival.room } };
    if (quotedIds(draft.body).includes(clippingId)) return { draft, place: null };
    const { body, place } = quoteAtCursor(draft.body, clippingId, from);
    await saveDraft({ ...draft, body, updatedAt: now });
    await putDraftPlace(draft.id, {
      cursor: belowQuote(place.at),
      arrival: { ...place, by, clippingId, when: now, from },
    });
    return { draft: { ...draft, body }, place };
  });
}

/** A quote that was put into a draft from outside of an editor. */
export interface AddedQuote extends QuotePlace {
  readonly draftId: string;
}

/**
 * Takes a quote out of its draft again and gives back the cursor, in the bin too; whatever else was written
 * stays. Resolves with the draft, undefined when it is gone for good. Done again, it does nothing.
 */
export function takeFromDraft(
  clippingId: string,
  { draftId, ...place }: AddedQuote,
  now: number,
): Promise<Draft | undefined> {
  return db.transaction('rw', [db.drafts, db.draftBodies, db.settings], async () => {
    const draft = await findDraft(draftId);
    if (!draft) return undefined;
    const body = withoutQuote(draft.body, clippingId, place);
    if (body !== draft.body) await saveDraft({ ...draft, body, updatedAt: now });
    const { cursor, arrival } = await findDraftPlace(draftId);
    if (arrival?.clippingId === clippingId) {
      const isThere = isSameCursor(cursor, belowQuote(arrival.at));
      await putDraftPlace(draftId, { cursor: isThere ? arrival.from : cursor, arrival: null });
    }
    return { ...draft, body };
  });
}
