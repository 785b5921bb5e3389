import * as v from 'valibot';
import { cleanLine } from '../../markup/clean-text.ts';
import { listOf } from '../../schema/list-of.ts';
import type { Reader } from '../../schema/read-as.ts';
import { MOST_OF_POST, type PostClues } from './post-clues.ts';

/** Marks of direction keep a name in its place on the page; in a sentence of ours they would leak. */
const DIRECTION = /[\u061C\u200E\u200F\u2066-\u2069]/g;

const WORDS = v.fallback(
  v.pipe(
    v.string(),
    v.transform((said) => cleanLine(said.slice(0, MOST_OF_POST.text).replace(DIRECTION, ''))),
  ),
  '',
);

const ADDRESS = v.fallback(
  v.pipe(
    v.string(),
    v.transform((address) => address.slice(0, MOST_OF_POST.href)),
  ),
  '',
);

/** Clues that a script in a page sent. What isn't what it should be counts as not there; refused when the passage stood in no post. */
export const POST_CLUES: Reader<PostClues> = v.object({
  links: listOf(v.object({ href: ADDRESS, text: WORDS, time: WORDS }), MOST_OF_POST.links),
  by: WORDS,
  time: WORDS,
  lang: WORDS,
  isMastodon: v.fallback(v.boolean(), false),
});
