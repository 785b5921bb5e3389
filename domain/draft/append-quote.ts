import type { DraftBody } from './draft.ts';

/**
 * The body with a quote of the clipping at its end, in place of an empty last paragraph, and a
 * paragraph below it to go on writing. The same body when it quotes the clipping already, so that
 * doing it twice is doing it once. Works on the stored form: whoever calls it needs no editor.
 */
export function appendQuote(body: DraftBody, clippingId: string): DraftBody {
  const blocks = body.content ?? [];
  if (blocks.some((block) => quotes(block, clippingId))) return body;
  const kept = isEmptyParagraph(blocks.at(-1)) ? blocks.slice(0, -1) : blocks;
  const quote = { type: 'quote', attrs: { clippingId } };
  return { ...body, content: [...kept, quote, { type: 'paragraph' }] };
}

interface Block {
  readonly type?: unknown;
  readonly attrs?: { readonly clippingId?: unknown };
  readonly content?: readonly unknown[];
}

const quotes = (block: unknown, clippingId: string): boolean => {
  const { type, attrs } = block as Block;
  return type === 'quote' && attrs?.clippingId === clippingId;
};

const isEmptyParagraph = (block: unknown): boolean => {
  const { type, content } = (block ?? {}) as Block;
  return type === 'paragraph' && (content ?? []).length === 0;
};
