import { type FrozenText, isBlankAt } from './frozen-text.ts';
import { type QuoteEdit, type QuotePart, sortEdits, startOf, within } from './quote-part.ts';

/**
 * Two quotes of one clipping, parted at an offset that is between two letters and in no omission; white space there
 * is in neither. `own` tells how many units of the insertion at that very place stay in the first one. Null when one
 * of both would show nothing.
 */
export function splitQuote(
  frozen: FrozenText,
  part: QuotePart,
  { at, own }: { readonly at: number; readonly own: number },
): readonly [QuotePart, QuotePart] | null {
  let [end, start] = [at, at];
  while (end > part.from && isBlankAt(frozen, end - 1)) end -= 1;
  while (start < part.to && isBlankAt(frozen, start)) start += 1;
  if (end <= part.from || start >= part.to) return null;
  const isHere = (edit: QuoteEdit) =>
    ('insert' in edit || 'sic' in edit) && startOf(edit) >= end && startOf(edit) <= start;
  const elsewhere = part.edits.filter((edit) => !isHere(edit));
  const [before, after]: [QuoteEdit[], QuoteEdit[]] = [[], []];
  for (const edit of part.edits.filter(isHere)) {
    if ('sic' in edit) before.push({ sic: { at: end } });
    else if ('insert' in edit) {
      const { at: place, text } = edit.insert;
      const cut = place < at ? text.length : place > at ? 0 : own;
      if (cut > 0) before.push({ insert: { at: end, text: text.slice(0, cut) } });
      if (cut < text.length) after.push({ insert: { at: start, text: text.slice(cut) } });
    }
  }
  const cut = (from: number, to: number, own: readonly QuoteEdit[]): QuotePart => ({
    from,
    to,
    edits: sortEdits([...elsewhere.flatMap((edit) => within(edit, from, to)), ...own]),
  });
  return [cut(part.from, end, before), cut(start, part.to, after)];
}

/**
 * One quote of two of the same clipping, the second of which is of later words: what neither shows is left out, unless it
 * is white space. Null for parts in another order.
 */
export function joinQuotes(
  frozen: FrozenText,
  first: QuotePart,
  second: QuotePart,
): QuotePart | null {
  if (first.to > second.from) return null;
  const isBlank = frozen.text.slice(first.to, second.from).trim() === '';
  let [from, to] = [first.to, second.from];
  while (from < to && isBlankAt(frozen, from)) from += 1;
  while (to > from && isBlankAt(frozen, to - 1)) to -= 1;
  const between: readonly QuoteEdit[] = isBlank ? [] : [{ omit: [from, to] }];
  return {
    from: first.from,
    to: second.to,
    edits: sortEdits([...first.edits, ...between, ...second.edits]),
  };
}
