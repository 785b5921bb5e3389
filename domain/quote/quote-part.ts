/**
 * A marked change of a quote's words. Offsets are UTF-16 units of the clipping's text as `textOf` gives it,
 * ranges hold their start and not their end.
 */
export type QuoteEdit =
  /** Words left out: "[…]". */
  | { readonly omit: Range }
  /** The blogger's own words at a place: "[Macron]". */
  | { readonly insert: { readonly at: number; readonly text: string } }
  /** The letter at a place is written large instead of small, or small instead of large: "[T]he". */
  | { readonly case: { readonly at: number } }
  /** The word before a place is the source's own mistake: "[sic]". */
  | { readonly sic: { readonly at: number } }
  /** Words that the blogger stresses: "emphasis added". */
  | { readonly stress: Range };

/** From an offset up to another one. */
export type Range = readonly [from: number, to: number];

/** What a quote shows of its clipping, and how it is changed. */
export interface QuotePart {
  readonly from: number;
  readonly to: number;
  /** In the order of `sortEdits`; those that leave out or insert never touch one of their own kind. */
  readonly edits: readonly QuoteEdit[];
}

/** The offset at which an edit begins. */
export function startOf(edit: QuoteEdit): number {
  if ('omit' in edit) return edit.omit[0];
  if ('stress' in edit) return edit.stress[0];
  if ('insert' in edit) return edit.insert.at;
  return 'case' in edit ? edit.case.at : edit.sic.at;
}

/** The offset at which it ends; that of its start for what stands between two letters. */
export function endOf(edit: QuoteEdit): number {
  if ('omit' in edit) return edit.omit[1];
  return 'stress' in edit ? edit.stress[1] : startOf(edit);
}

/** The edit as far as it is in a range. */
export function within(edit: QuoteEdit, from: number, to: number): readonly QuoteEdit[] {
  const [start, end] = [Math.max(from, startOf(edit)), Math.min(to, endOf(edit))];
  if ('omit' in edit) return start < end ? [{ omit: [start, end] }] : [];
  if ('stress' in edit) return start < end ? [{ stress: [start, end] }] : [];
  if ('case' in edit) return start === startOf(edit) && start < to ? [edit] : [];
  return start === end && start === startOf(edit) ? [edit] : [];
}

/** In the order in which they are shown: at one place "[sic]" first, then insertions, then what changes letters. */
export const sortEdits = (edits: readonly QuoteEdit[]): readonly QuoteEdit[] =>
  [...edits].sort((one, other) => startOf(one) - startOf(other) || rankOf(one) - rankOf(other));

function rankOf(edit: QuoteEdit): number {
  if ('sic' in edit) return 0;
  if ('insert' in edit) return 1;
  return 'stress' in edit ? 3 : 2;
}
