import * as v from 'valibot';
import type { QuoteEdit } from './quote-part.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.tuple([offset, offset]);
const place = v.strictObject({ at: offset });

const edit: v.GenericSchema<unknown, QuoteEdit> = v.union([
  v.strictObject({ omit: range }),
  v.strictObject({ insert: v.strictObject({ at: offset, text: v.string() }) }),
  v.strictObject({ case: place }),
  v.strictObject({ sic: place }),
  v.strictObject({ stress: range }),
]);

const edits = v.array(edit);

/** Reads a list of edits as it is stored; null when it is none. Whether it fits a clipping, `fitsText` tells. */
export function readEdits(stored: unknown): readonly QuoteEdit[] | null {
  const read = v.safeParse(edits, stored, { abortEarly: true });
  return read.success ? read.output : null;
}
