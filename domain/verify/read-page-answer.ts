import * as v from 'valibot';
import { cleanText } from '../markup/clean-text.ts';
import { listOf } from '../schema/list-of.ts';
import { pageAddress } from '../schema/page-address.ts';
import { type Reader, readAs } from '../schema/read-as.ts';
import { type FoundOnPage, MAX_WORDS, type PageAnswer } from './page-answer.ts';

const FOUND: Reader<FoundOnPage> = v.variant('found', [
  v.object({
    id: v.string(),
    found: v.picklist(['exact', 'typographic']),
    words: v.fallback(v.null(), null),
  }),
  v.object({
    id: v.string(),
    found: v.literal('altered'),
    words: v.fallback(
      v.nullable(v.pipe(v.string(), v.maxLength(MAX_WORDS), v.transform(cleanText))),
      null,
    ),
  }),
]);

const answer = (url: string, most: number): Reader<PageAnswer> =>
  v.object({
    declaredUrl: v.fallback(v.nullable(pageAddress(url)), null),
    passages: listOf(FOUND, most),
  });

/**
 * Reads what came out of a page as untrusted input: only the clippings that were asked about count,
 * each once, and words only where they are changed. Null when it is no answer at all, which is not
 * the same as one that found nothing.
 */
export function readPageAnswer(
  value: unknown,
  { url, asked }: { readonly url: string; readonly asked: readonly string[] },
): PageAnswer | null {
  const read = readAs(answer(url, asked.length), value);
  if (!read) return null;
  const byId = new Map<string, FoundOnPage>();
  for (const passage of read.passages) {
    if (asked.includes(passage.id) && !byId.has(passage.id)) byId.set(passage.id, passage);
  }
  return { ...read, passages: [...byId.values()] };
}
