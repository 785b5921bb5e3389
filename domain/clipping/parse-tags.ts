import { parseTerms } from '../draft/parse-terms.ts';

/** So many tags are more than anybody reads on a card. */
const MAX_TAGS = 20;
/** The longest tag, in characters. */
const MAX_TAG = 50;

/**
 * A clipping's tags in what was typed: terms as `parseTerms` reads them, no longer and no more than a
 * card can show. A `#` before a tag only marks it as one and is not kept. Reading its own result
 * again changes nothing.
 */
export const parseTags = (typed: string): readonly string[] =>
  parseTerms(parseTerms(typed).map(shorten).join()).slice(0, MAX_TAGS);

/** Cut between characters, not inside one. */
const shorten = (term: string): string =>
  [...term.replace(/^[#＃\s]+/, '')].slice(0, MAX_TAG).join('');
