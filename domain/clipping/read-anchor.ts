import * as v from 'valibot';
import type { Anchor } from '../anchor/anchor.ts';
import type { Reader } from '../schema/read-as.ts';
import { text } from '../schema/text.ts';
import { MAX_PASSAGE } from './reading.ts';

/** Longer words would make a link that no blog takes, in UTF-16 units. */
const MAX_FRAGMENT = 1000;
/** The longest piece of what stands before or after a passage, in UTF-16 units. */
const MAX_CONTEXT = 200;

const OFFSET = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const FRAGMENT = v.pipe(
  v.object({ prefix: text(MAX_FRAGMENT), start: text(MAX_FRAGMENT), end: text(MAX_FRAGMENT) }),
  v.check(
    ({ prefix, start, end }) =>
      start !== '' && prefix.length + start.length + end.length <= MAX_FRAGMENT,
  ),
);

/** An anchor that a script in a page sent; a link's words are left out when they are none. */
export const ANCHOR: Reader<Anchor> = v.pipe(
  v.object({
    quote: v.object({
      type: v.fallback(v.literal('TextQuoteSelector'), 'TextQuoteSelector'),
      // As it stood in the page, with what has been left out of the passage.
      exact: text(2 * MAX_PASSAGE),
      prefix: text(MAX_CONTEXT),
      suffix: text(MAX_CONTEXT),
    }),
    position: v.pipe(
      v.object({
        type: v.fallback(v.literal('TextPositionSelector'), 'TextPositionSelector'),
        start: OFFSET,
        end: OFFSET,
      }),
      v.check(({ start, end }) => start <= end),
    ),
    fragment: v.fallback(v.optional(FRAGMENT), undefined),
  }),
  v.transform(({ fragment, ...found }) => ({ ...found, ...(fragment && { fragment }) })),
);
