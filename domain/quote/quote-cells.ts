import type { FrozenText } from './frozen-text.ts';
import type { Piece } from './quote-pieces.ts';

/**
 * One position of the quote's document. Cells of the source are never taken out of a row, only marked dead:
 * so no change of the document can lose a word of the source or bring in one.
 */
export interface Cell {
  readonly kind: 'edge' | 'unit' | 'whole' | 'own' | 'sic';
  /** The offsets that it stands for; the same twice for what stands for none. */
  readonly from: number;
  readonly to: number;
  /** Its UTF-16 unit, for a unit of the source or of the blogger's own words. */
  readonly unit: string;
  /** What it shows all of, or a part of. */
  readonly piece: Piece | null;
  readonly isDead: boolean;
  /** Put in just now. */
  readonly isFresh: boolean;
}

const EDGE: Cell = {
  kind: 'edge',
  from: 0,
  to: 0,
  unit: '',
  piece: null,
  isDead: false,
  isFresh: false,
};

/** The cells of a document that shows the pieces: one line of words, or blocks that begin and end with a position each. */
export function quoteCells(
  frozen: FrozenText,
  pieces: readonly Piece[],
  isInline: boolean,
): readonly Cell[] {
  const inside = pieces.flatMap((piece) => cellsOf(frozen, piece, isInline));
  return isInline ? inside : [EDGE, ...inside, EDGE];
}

function cellsOf({ text }: FrozenText, piece: Piece, isInline: boolean): readonly Cell[] {
  const { from, to } = piece;
  const cell = (of: Partial<Cell>): Cell => ({ ...EDGE, from, to, piece, ...of });
  switch (piece.kind) {
    case 'source':
      return units(text.slice(from, to)).map((unit, index) =>
        cell({ kind: 'unit', from: from + index, to: from + index + 1, unit }),
      );
    case 'insertion':
      return units(piece.text).map((unit) => cell({ kind: 'own', unit }));
    case 'letter':
      return units(piece.text).map((unit) => cell({ kind: 'whole', unit }));
    case 'break':
      return isInline
        ? [cell({ kind: 'whole' })]
        : [cell({ kind: 'whole' }), cell({ kind: 'whole' })];
    case 'turn':
      return isInline ? [] : [cell({ kind: 'edge' }), cell({ kind: 'edge' })];
    case 'sic':
      return [cell({ kind: 'sic' })];
    default:
      return [cell({ kind: 'whole' })];
  }
}

const units = (text: string): readonly string[] => text.split('');

/** Marks the living cells from `start` up to `end` dead and puts own words before them. */
export function spliceCells(
  row: readonly Cell[],
  [start, end]: readonly [number, number],
  text: string,
): readonly Cell[] {
  const fresh = units(text).map((unit): Cell => ({ ...EDGE, kind: 'own', unit, isFresh: true }));
  const cells: Cell[] = [];
  let count = 0;
  let isPlaced = false;
  for (const cell of row) {
    if (!cell.isDead && count === start && !isPlaced) {
      cells.push(...fresh);
      isPlaced = true;
    }
    const isHit = !cell.isDead && count >= start && count < end;
    cells.push(isHit ? { ...cell, isDead: true } : cell);
    count += Number(!cell.isDead);
  }
  return isPlaced ? cells : [...cells, ...fresh];
}
