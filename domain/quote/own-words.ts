import type { FrozenText } from './frozen-text.ts';
import type { Cell } from './quote-cells.ts';
import type { QuotePart, Range } from './quote-part.ts';

/** The blogger's words in a row of cells, by the offset at which they stand. */
export interface OwnWords {
  readonly words: ReadonlyMap<number, string>;
  /** Where "[sic]" stands. */
  readonly sics: ReadonlySet<number>;
}

/** Reads them: none stands within a letter of the source, a gap or an omission. */
export function ownWords(
  frozen: FrozenText,
  part: QuotePart,
  { row, omissions }: { readonly row: readonly Cell[]; readonly omissions: readonly Range[] },
): OwnWords {
  const words = new Map<number, string>();
  const sics = new Set<number>();
  for (const { cell, at, isInstead } of ownCells(part, row)) {
    const place = ownPlace(frozen, part, { at, isInstead, omissions });
    if (cell.kind === 'sic') sics.add(place);
    else words.set(place, (words.get(place) ?? '') + cell.unit);
  }
  for (const [at, text] of words) {
    const clean = text.toWellFormed().replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');
    words.set(at, clean);
  }
  return { words, sics };
}

/** A cell of the blogger's own and where it stands. */
export interface OwnCell {
  readonly cell: Cell;
  readonly at: number;
  /** Put in just now, before words that went. */
  readonly isInstead: boolean;
}

/** The living cells that are the blogger's. */
export function ownCells(part: QuotePart, row: readonly Cell[]): readonly OwnCell[] {
  let at = part.from;
  return row.flatMap((cell, index) => {
    if (cell.kind !== 'own' && cell.kind !== 'sic') at = Math.max(at, cell.to);
    else if (!cell.isDead)
      return [{ cell, at, isInstead: cell.isFresh && isBeforeDead(row, index) }];
    return [];
  });
}

function isBeforeDead(row: readonly Cell[], index: number): boolean {
  const next = row.slice(index + 1).find(({ kind }) => kind !== 'own');
  return next?.isDead === true && next.to > next.from;
}

/** The offset at which own words stand that were put at one. */
export function ownPlace(
  { isStart, kinds, text }: FrozenText,
  { to: end }: QuotePart,
  { at, isInstead, omissions }: Omit<OwnCell, 'cell'> & { readonly omissions: readonly Range[] },
): number {
  let place = at;
  const inGap = () => kinds[place] === 'gap' && kinds[place - 1] === 'gap';
  while (place < end && (!isStart[place] || inGap())) place += 1;
  for (const [from, to] of omissions) {
    if (place > from && place < to) return from;
    // White space that was selected along with the words stays where it was, before the new ones.
    if (isInstead && place < from && text.slice(place, from).trim() === '') return from;
  }
  return place;
}
