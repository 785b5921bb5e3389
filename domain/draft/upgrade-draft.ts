import * as v from 'valibot';
import { DEFAULT_STYLE } from '../attribution/styles.ts';
import { BODY_VERSION, type Draft, type DraftDetails } from './draft.ts';

/** What a blogger has written and set; the rest of a draft's record is the store's. */
export type WrittenDraft = DraftDetails & Pick<Draft, 'body' | 'bodyVersion'>;

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
  // Bodies had no version before there was a second form to tell from the first.
  bodyVersion: v.pipe(v.optional(v.number(), BODY_VERSION), v.maxValue(BODY_VERSION)),
});

/**
 * What was written in a stored draft of this version or an earlier one, in today's form: what it had no
 * field for yet is empty. Null when it has no body, or one of a later version. Whether the body is one that the
 * editor knows, `readBody` tells.
 */
export function upgradeDraft(stored: unknown): WrittenDraft | null {
  const read = v.safeParse(schema, stored, { abortEarly: true });
  return read.success ? read.output : null;
}
