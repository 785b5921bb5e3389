import type { Node } from 'prosemirror-model';
import type { StyleId } from '../attribution/style.ts';

/** What a quote in a draft says of its own attribution. */
export interface QuoteAttribution {
  /** Its style; null for the draft's. */
  readonly style: StyleId | null;
  /** Who led the blogger to it; empty for nobody. */
  readonly hatTip: string;
}

/** That of a quote for which nothing was chosen. */
const NO_ATTRIBUTION: QuoteAttribution = { style: null, hatTip: '' };

/** The attributes of a quote that hold it, for the schema. */
export const ATTRIBUTION_ATTRS = {
  style: { default: NO_ATTRIBUTION.style, validate: 'string|null' },
  hatTip: { default: NO_ATTRIBUTION.hatTip, validate: 'string' },
};

/** What the quote says of its attribution. */
export const attributionOf = ({ attrs }: Node): QuoteAttribution => ({
  style: typeof attrs.style === 'string' ? attrs.style : null,
  hatTip: typeof attrs.hatTip === 'string' ? attrs.hatTip : '',
});

/** The same as attributes of HTML, so that it goes along when a quote is copied. */
export function attributionToHtml(node: Node): Readonly<Record<string, string>> {
  const { style, hatTip } = attributionOf(node);
  return { ...(style && { 'data-style': style }), ...(hatTip && { 'data-hat-tip': hatTip }) };
}

/** Reads it from HTML. */
export const attributionFromHtml = (element: WithAttributes): QuoteAttribution => ({
  style: element.getAttribute('data-style'),
  hatTip: element.getAttribute('data-hat-tip') ?? '',
});

/** What of an element is looked at: the domain knows no page. */
interface WithAttributes {
  readonly getAttribute: (name: string) => string | null;
}
