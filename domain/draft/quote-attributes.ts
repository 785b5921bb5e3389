import type { AttributeSpec, Attrs, Node } from 'prosemirror-model';
import type { QuoteAttributes } from '../quote/quoted-words.ts';
import { readEdits } from '../quote/read-edits.ts';
import { ATTRIBUTION_ATTRS } from './quote-attribution.ts';

/** What a quote of a draft holds: its clipping, what it shows of it, and the marked edits. */
export const QUOTE_ATTRIBUTES = {
  clippingId: { validate: 'string' },
  from: { default: 0, validate: 'number' },
  to: { default: null, validate: 'number|null' },
  edits: {
    default: [],
    validate: (value: unknown) => {
      if (readEdits(value) === null) throw new RangeError('no list of edits');
    },
  },
  ...ATTRIBUTION_ATTRS,
} satisfies Record<string, AttributeSpec>;

/** What a quote of a draft shows, and of which clipping. */
export type QuoteOfClipping = QuoteAttributes & { readonly clippingId: string };

/** Reads a quote's attributes, as its node has them or as they are stored. */
export const quoteFrom = ({ clippingId, from, to, edits }: Attrs): QuoteOfClipping => ({
  clippingId: String(clippingId),
  from: Number(from ?? 0),
  to: to === null || to === undefined ? null : Number(to),
  edits: readEdits(edits ?? []) ?? [],
});

/** The attributes of a quote's node. */
export const quoteOf = ({ attrs }: Node): QuoteOfClipping => quoteFrom(attrs);

/** A quote as it goes to the clipboard. */
export const writeQuote = ({
  clippingId,
  from,
  to,
  edits,
}: Attrs): Readonly<Record<string, string>> => ({
  'data-clipping': String(clippingId),
  'data-part': JSON.stringify({ from, to, edits }),
});

/** A quote as it comes from there; without edits when those cannot be read. */
export function readQuote(element: { getAttribute(name: string): string | null }): Attrs {
  const clippingId = element.getAttribute('data-clipping') ?? '';
  try {
    const { from, to, edits } = JSON.parse(element.getAttribute('data-part') ?? '{}');
    const isPart = Number.isInteger(from) && (to === null || Number.isInteger(to));
    return isPart && readEdits(edits) ? { clippingId, from, to, edits } : { clippingId };
  } catch {
    return { clippingId };
  }
}
