import type { Markup } from '../markup/markup.ts';
import { applyEdits } from './apply-edits.ts';
import { fitsText } from './fits-text.ts';
import { type FrozenText, frozenText } from './frozen-text.ts';
import type { QuoteEdit, QuotePart } from './quote-part.ts';
import { quotePieces } from './quote-pieces.ts';

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

/** A post is composed at every letter that is typed, and frozen words never change. */
const known = new WeakMap<Markup, FrozenText>();

/** The words that a quote shows of its clipping; null when its edits cannot be of this clipping. */
export function quotedWords(markup: Markup, attributes: QuoteAttributes): Markup | null {
  if (isUnedited(attributes)) return markup;
  const frozen = frozenOnce(markup);
  const part = partOf(frozen, attributes);
  return fitsText(frozen, part) ? applyEdits(markup, frozen, part) : null;
}

/** What a quote shows of the source's own words, in plain text; nothing when its edits cannot be of this clipping. */
export function sourceWordsOf(markup: Markup, attributes: QuoteAttributes): string {
  const frozen = frozenOnce(markup);
  const part = partOf(frozen, attributes);
  if (!fitsText(frozen, part)) return '';
  const pieces = quotePieces(frozen, part).map(({ kind, from, to }) =>
    kind === 'omission' || kind === 'turn' ? ' … ' : frozen.text.slice(from, to),
  );
  return pieces.join('');
}

function frozenOnce(markup: Markup): FrozenText {
  const frozen = known.get(markup) ?? frozenText(markup);
  known.set(markup, frozen);
  return frozen;
}

/** True when the blogger stresses words in it, which an attribution has to say. */
export const isStressed = ({ edits }: Pick<QuoteAttributes, 'edits'>): boolean =>
  edits.some((edit) => 'stress' in edit);
