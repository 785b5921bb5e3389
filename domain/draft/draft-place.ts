import * as v from 'valibot';
import { readAs } from '../schema/read-as.ts';
import { UUID } from '../schema/uuid.ts';
import { AT_END, type DraftCursor } from './draft-cursor.ts';
import type { QuotePlace } from './quote-at-cursor.ts';

/** Where one writes in a draft, and what has just come there from an article. */
export interface DraftPlace {
  readonly cursor: DraftCursor;
  readonly arrival: Arrival | null;
}

/** A quote that was added from outside of every editor. */
export interface Arrival extends QuotePlace {
  /** The id of the gesture that brought it: the same gesture again brings nothing new. */
  readonly by: string;
  readonly clippingId: string;
  /** Milliseconds since 1970. */
  readonly when: number;
  /** Where the cursor was before; it then stands below the quote. */
  readonly from: DraftCursor;
}

/** A draft that nobody has a place in yet. */
export const NO_PLACE: DraftPlace = { cursor: AT_END, arrival: null };

/** Where one goes on below a quote at this index. */
export const belowQuote = (at: number): DraftCursor => ({ block: at + 1, offset: 1 });

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const cursor = v.object({ block: count, offset: count });
const arrival = v.object({
  at: count,
  room: v.pipe(v.number(), v.integer()),
  by: UUID,
  clippingId: v.string(),
  when: v.number(),
  from: cursor,
});
const place: v.GenericSchema<unknown, DraftPlace> = v.object({
  cursor: v.fallback(cursor, AT_END),
  arrival: v.fallback(v.nullable(arrival), null),
});

/** A place as it was stored; of what cannot be read, as if there were none. */
export const readDraftPlace = (stored: unknown): DraftPlace => readAs(place, stored) ?? NO_PLACE;
