import { type FrozenText, lineAt } from './frozen-text.ts';
import { otherCase } from './other-case.ts';
import { endOf, type QuoteEdit, type QuotePart, sortEdits, startOf } from './quote-part.ts';

/**
 * One thing that a quote shows, with the offsets that it stands for. Those of one after the other are the whole
 * part, so that nothing is shown twice and nothing gets lost.
 */
export type Piece = {
  readonly from: number;
  readonly to: number;
} & (
  | { readonly kind: 'source' }
  /** White space by which a line is broken or parted. */
  | { readonly kind: 'space' }
  /** The gap between two lines. */
  | { readonly kind: 'break' }
  /** Between the lines that an omission begins and ends in: it stands for nothing. */
  | { readonly kind: 'turn' }
  /** Words left out. The mark is not drawn where own words stand for them. */
  | { readonly kind: 'omission'; readonly isDrawn: boolean }
  | { readonly kind: 'insertion'; readonly text: string }
  /** A letter in its other case. */
  | { readonly kind: 'letter'; readonly text: string }
  | { readonly kind: 'sic' }
);

/** What is shown, in order. `part` must fit the text: see `fitsText`. */
export function quotePieces(frozen: FrozenText, { from, to, edits }: QuotePart): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  const source = (end: number): void => {
    while (at < end) {
      const kind = frozen.kinds[at] ?? 'letter';
      let next = at + 1;
      if (kind !== 'space') while (next < end && frozen.kinds[next] === kind) next += 1;
      pieces.push({ kind: KINDS[kind], from: at, to: next });
      at = next;
    }
  };
  const shown = sortEdits(edits).filter((edit) => !('stress' in edit));
  for (const [index, edit] of shown.entries()) {
    source(startOf(edit));
    if ('insert' in edit)
      pieces.push({ kind: 'insertion', from: at, to: at, text: edit.insert.text });
    else if ('sic' in edit) pieces.push({ kind: 'sic', from: at, to: at });
    else if ('case' in edit) {
      const letter = letterAt(frozen, at);
      pieces.push({ kind: 'letter', from: at, to: at + letter.length, text: otherCase(letter) });
      at += letter.length;
    } else {
      const end = endOf(edit);
      const isDrawn = ![shown[index - 1], shown[index + 1]].some((other) => isAt(other, at, end));
      pieces.push({ kind: 'omission', from: at, to: end, isDrawn });
      if (turns(frozen, { from, to }, [at, end])) pieces.push({ kind: 'turn', from: end, to: end });
      at = end;
    }
  }
  source(to);
  return pieces;
}

const KINDS = { letter: 'source', space: 'space', gap: 'break' } as const;

/** The code point that begins at an offset. */
export const letterAt = ({ text }: FrozenText, at: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0);

const isAt = (edit: QuoteEdit | undefined, ...places: readonly number[]): boolean =>
  edit !== undefined && 'insert' in edit && places.includes(edit.insert.at);

/**
 * True when the line in which an omission begins stays, and a rest of another one in which it ends: two
 * lines are not made one.
 */
function turns(
  frozen: FrozenText,
  part: Pick<QuotePart, 'from' | 'to'>,
  [from, to]: readonly [number, number],
): boolean {
  const [first, last] = [lineAt(frozen, from), lineAt(frozen, to)];
  return (
    first !== last && from > Math.max(first.from, part.from) && to < Math.min(last.to, part.to)
  );
}
