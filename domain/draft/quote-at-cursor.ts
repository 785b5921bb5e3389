import type { DraftBody } from './draft.ts';
import type { DraftCursor } from './draft-cursor.ts';
import { placeForBlock } from './place-for-block.ts';

/** Where a quote was put, as far as it takes to take it out again. */
export interface QuotePlace {
  /** Its index among the draft's blocks. */
  readonly at: number;
  /** By how many empty paragraphs the draft has become longer beside the quote: -1, 0 or 1. */
  readonly room: number;
}

/** A body with a quote more. */
export interface QuotedBody {
  readonly body: DraftBody;
  readonly place: QuotePlace;
}

/**
 * The body with a quote of the clipping at the cursor, placed as an editor would place it, and with a
 * paragraph below to go on writing. Works on the stored form: whoever calls it needs no editor.
 */
export function quoteAtCursor(
  body: DraftBody,
  clippingId: string,
  cursor: DraftCursor,
): QuotedBody {
  const blocks = body.content ?? [];
  const { at, takes, opens } = placeForBlock(blocks.map(isEmptyParagraph), cursor);
  const content = blocks.toSpliced(
    at,
    takes ? 1 : 0,
    { type: 'quote', attrs: { clippingId } },
    ...(opens ? [EMPTY] : []),
  );
  return { body: { ...body, content }, place: { at, room: Number(opens) - Number(takes) } };
}

/**
 * The body without the quote that was put there, as it was before when nothing else has changed. Of several
 * quotes of the clipping the one nearest to the place goes; the same body when there is none.
 */
export function withoutQuote(
  body: DraftBody,
  clippingId: string,
  { at, room }: QuotePlace,
): DraftBody {
  const blocks = body.content ?? [];
  const [index] = blocks
    .flatMap((block, index) => (isQuoteOf(block, clippingId) ? [index] : []))
    .toSorted((one, other) => Math.abs(one - at) - Math.abs(other - at));
  if (index === undefined) return body;
  const isOpened = room > 0 && isEmptyParagraph(blocks[index + 1]) && blocks.length > 2;
  const content = blocks.toSpliced(index, isOpened ? 2 : 1, ...(room < 0 ? [EMPTY] : []));
  return { ...body, content: content.length > 0 ? content : [EMPTY] };
}

const EMPTY = { type: 'paragraph' };

interface Block {
  readonly type?: unknown;
  readonly attrs?: { readonly clippingId?: unknown };
  readonly content?: readonly unknown[];
}

const isQuoteOf = (block: unknown, clippingId: string): boolean => {
  const { type, attrs } = (block ?? {}) as Block;
  return type === 'quote' && attrs?.clippingId === clippingId;
};

const isEmptyParagraph = (block: unknown): boolean => {
  const { type, content } = (block ?? {}) as Block;
  return type === 'paragraph' && (content ?? []).length === 0;
};
