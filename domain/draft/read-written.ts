import * as v from 'valibot';
import { DEFAULT_STYLE } from '../attribution/styles.ts';
import type { Draft, DraftDetails } from './draft.ts';

/** What a blogger has written and set; the rest of a draft's record is the store's. */
export type WrittenDraft = DraftDetails & Pick<Draft, 'body'>;

const text = v.fallback(v.string(), '');
const terms = v.fallback(v.array(v.string()), []);

const schema: v.GenericSchema<unknown, WrittenDraft> = v.object({
  title: text,
  guest: text,
  categories: terms,
  tags: terms,
  excerpt: text,
  slug: text,
  lang: text,
  date: v.fallback(v.nullable(v.pipe(v.string(), v.isoTimestamp())), null),
  style: v.fallback(v.string(), DEFAULT_STYLE.id),
  body: v.looseObject({ type: v.string(), content: v.exactOptional(v.array(v.unknown())) }),
});

/**
 * What was written in a stored draft: what it had no field for yet is empty. Null when it has no body;
 * whether the body is one that the editor knows, `readBody` tells.
 */
export function readWritten(stored: unknown): WrittenDraft | null {
  const read = v.safeParse(schema, stored, { abortEarly: true });
  return read.success ? read.output : null;
}
