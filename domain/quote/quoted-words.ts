import type { Markup } from '../markup/markup.ts';
import { applyEdits } from './apply-edits.ts';
import { fitsText } from './fits-text.ts';
import { type FrozenText, frozenText } from './frozen-text.ts';
import type { QuoteEdit, QuotePart } from './quote-part.ts';

/** What a draft holds of a quote beside its clipping. */
export interface QuoteAttributes {
  readonly from: number;
  /** Null for the end of the clipping. */
  readonly to: number | null;
  readonly edits: readonly QuoteEdit[];
}

/** A quote that shows all of its clipping as it is. */
export const WHOLE: QuoteAttributes = { from: 0, to: null, edits: [] };

/** The part of a clipping that a quote shows. */
export const partOf = (
  { text }: Pick<FrozenText, 'text'>,
  { from, to, edits }: QuoteAttributes,
): QuotePart => ({ from, to: to ?? text.length, edits });

/** A part as a draft holds it: one that reaches to the end says so without a number. */
export const attributesOfPart = (
  { text }: Pick<FrozenText, 'text'>,
  { from, to, edits }: QuotePart,
): QuoteAttributes => ({ from, to: to === text.length ? null : to, edits });

/** True for a quote that shows all of its clipping as it is, whatever that says. */
export const isUnedited = ({ from, to, edits }: QuoteAttributes): boolean =>
  from === 0 && to === null && edits.length === 0;

/** The words that a quote shows of its clipping; null when its edits cannot be of this clipping. */
export function quotedWords(markup: Markup, attributes: QuoteAttributes): Markup | null {
  if (isUnedited(attributes)) return markup;
  const frozen = frozenText(markup);
  const part = partOf(frozen, attributes);
  return fitsText(frozen, part) ? applyEdits(markup, frozen, part) : null;
}

/** True when the blogger stresses words in it, which an attribution has to say. */
export const isStressed = ({ edits }: Pick<QuoteAttributes, 'edits'>): boolean =>
  edits.some((edit) => 'stress' in edit);
