import * as v from 'valibot';
import { MARKUP } from '../markup/read-markup.ts';
import { textOf } from '../markup/text-of.ts';
import { withShownNumbers } from '../markup/with-shown-numbers.ts';
import { writeFormulas } from '../markup/write-formulas.ts';
import { line } from '../schema/line.ts';
import { listOf } from '../schema/list-of.ts';
import { type Reader, readAs } from '../schema/read-as.ts';
import { UUID } from '../schema/uuid.ts';
import { ENTRY_CLUES } from '../source/entry/read-entry-clues.ts';
import { pageClues } from '../source/read-page-clues.ts';
import { POST_CLUES } from '../source/social/read-post-clues.ts';
import { ANCHOR } from './read-anchor.ts';
import { MAX_PASSAGE, type Reading } from './reading.ts';

/** A tree that has words, and not too many for a quote. */
const PASSAGE = v.pipe(
  MARKUP,
  v.transform(writeFormulas),
  v.transform(withShownNumbers),
  v.check((markup) => {
    const { length } = textOf(markup);
    return length > 0 && length <= MAX_PASSAGE;
  }),
);

/** Scripts of early releases send words for people, so more is taken than the codes there are. */
const LEFT_OUT = v.fallback(
  v.pipe(
    listOf(line(200), Number.POSITIVE_INFINITY),
    v.transform((parts) => parts.slice(0, 20)),
  ),
  [],
);

const VARIANT = v.object({ markup: PASSAGE, leftOut: LEFT_OUT });

const reading = (visitedUrl: string): Reader<Reading> =>
  v.pipe(
    v.object({
      id: UUID,
      ...VARIANT.entries,
      anchor: ANCHOR,
      clues: pageClues(visitedUrl),
      otherVariant: v.fallback(v.optional(VARIANT), undefined),
      post: v.fallback(v.optional(POST_CLUES), undefined),
      entry: v.fallback(v.optional(ENTRY_CLUES), undefined),
    }),
    v.transform(({ otherVariant, post, entry, ...read }) => ({
      ...read,
      ...(otherVariant && { otherVariant }),
      ...(post && { post }),
      ...(entry && { entry }),
    })),
  );

/**
 * Reads a Reading that a content script sent. A content script lives in the page's process and is
 * believed in nothing that the browser itself can tell: `visitedUrl` is the sender's address. Null
 * when the value is not a Reading that this program can have made.
 */
export const readReading = (value: unknown, visitedUrl: string): Reading | null =>
  readAs(reading(visitedUrl), value);
