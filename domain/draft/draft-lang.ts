import { textLanguage } from '../source/choose/text-language.ts';
import { isLanguageTag } from '../words/language.ts';
import type { Draft } from './draft.ts';
import { readBody } from './read-body.ts';

/** UTF-16 units that are looked at: enough to tell, and later words do not change the answer. */
const SAMPLE = 2000;

/**
 * The language of the post, BCP 47: the chosen one, else that of the blogger's own words (never of the
 * quotes), else `fallback`, the language of the browser. Few words count for nothing, so that it does
 * not flicker while one starts to write. Throws a `RangeError` for a body that cannot be read.
 */
export function draftLanguage(
  draft: Pick<Draft, 'lang' | 'title' | 'excerpt' | 'body'>,
  fallback: string,
): string {
  if (isLanguageTag(draft.lang)) return draft.lang;
  const body = readBody(draft.body);
  const written = body.children
    .filter(({ type }) => type.name !== 'foreignQuote')
    .map((block) => block.textBetween(0, block.content.size, '\n', ' '));
  const own = [draft.title, ...written, draft.excerpt];
  const usual = fallback.split('-', 1)[0]?.toLowerCase() ?? '';
  const seen = textLanguage(own.join('\n').slice(0, SAMPLE), usual);
  return seen === null || seen === usual ? fallback : seen;
}
