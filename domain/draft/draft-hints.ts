import type { Draft } from './draft.ts';
import { readBody } from './read-body.ts';

/** What a blogger may want to see to before a draft goes out; it can go out all the same. */
export type DraftHint = 'quote-without-source';

/** What is worth a look in the draft. Throws a `RangeError` for a body that cannot be read. */
export function draftHints({ body }: Pick<Draft, 'body'>): readonly DraftHint[] {
  const blocks = readBody(body).children;
  const isForeign = blocks.some(
    ({ type, textContent }) => type.name === 'foreignQuote' && textContent.trim() !== '',
  );
  return isForeign ? ['quote-without-source'] : [];
}
