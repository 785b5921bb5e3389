import type { Node } from 'prosemirror-model';
import type { DraftBody } from './draft.ts';
import { readBody } from './read-body.ts';

/** How fast a reader is with a text in letters, in words a minute. */
const WORDS_PER_MINUTE = 230;

/** The blocks whose words are somebody else's. */
const THEIRS: ReadonlySet<string> = new Set(['quote', 'foreignQuote', 'embed']);

/**
 * How many words of the blogger's own a draft's body has, as `lang` (BCP 47) divides words: what stands
 * in quotes does not count. Throws a `RangeError` for a body that cannot be read.
 */
export const countWords = (body: DraftBody, lang = 'en'): number =>
  wordsIn(ownText(readBody(body)), lang);

/** How many words a text has; signs and white space are none. */
export function wordsIn(text: string, lang = 'en'): number {
  let count = 0;
  for (const { isWordLike } of segmenterFor(lang).segment(text)) if (isWordLike) count += 1;
  return count;
}

/** How long it takes to read so many words, in whole minutes; 0 for none. */
export const minutesToRead = (words: number): number => Math.ceil(words / WORDS_PER_MINUTE);

function ownText(document: Node): string {
  const lines: string[] = [];
  for (const block of document.children) {
    if (THEIRS.has(block.type.name)) continue;
    lines.push(block.textBetween(0, block.content.size, '\n', ' '));
  }
  return lines.join('\n');
}

/** Making one takes longer than counting a page. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(lang: string): Intl.Segmenter {
  const known = segmenters.get(lang);
  if (known) return known;
  const made = segmenterOf(lang);
  segmenters.set(lang, made);
  return made;
}

/** A tag that is none divides words as English does. */
function segmenterOf(lang: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(lang, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter('en', { granularity: 'word' });
  }
}
