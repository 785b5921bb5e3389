import { cleanText } from '../markup/clean-text.ts';
import { safePageUrl } from '../markup/safe-url.ts';
import { type FoundOnPage, MAX_WORDS, type PageAnswer } from './page-answer.ts';

/**
 * Reads what came out of a page as untrusted input: only the clippings that were asked about count,
 * each once, and words only where they are changed. Null when it is no answer at all, which is not
 * the same as one that found nothing.
 */
export function readPageAnswer(
  value: unknown,
  page: { readonly url: string; readonly asked: readonly string[] },
): PageAnswer | null {
  const { declaredUrl, passages } = fieldsOf(value);
  if (!Array.isArray(passages)) return null;
  const byId = new Map<string, FoundOnPage>();
  for (const passage of passages.slice(0, page.asked.length)) {
    const read = readFound(passage);
    if (read && page.asked.includes(read.id) && !byId.has(read.id)) byId.set(read.id, read);
  }
  return {
    declaredUrl: typeof declaredUrl === 'string' ? safePageUrl(declaredUrl, page.url) : null,
    passages: [...byId.values()],
  };
}

function readFound(value: unknown): FoundOnPage | null {
  const { id, found, words } = fieldsOf(value);
  if (typeof id !== 'string') return null;
  if (found === 'exact' || found === 'typographic') return { id, found, words: null };
  if (found !== 'altered') return null;
  const isKept = typeof words === 'string' && words.length <= MAX_WORDS;
  return { id, found, words: isKept ? cleanText(words) : null };
}

/** The fields of what may be an object. */
const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
