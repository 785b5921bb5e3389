import type { FrozenText } from './frozen-text.ts';
import { omissionsOf } from './omissions-of.ts';
import { ownCells, ownPlace } from './own-words.ts';
import type { Cell } from './quote-cells.ts';
import type { QuotePart } from './quote-part.ts';

/** A place in a quote that does not depend on how it is drawn. */
export interface QuotePlace {
  /** The offset of the clipping's text. */
  readonly at: number;
  /** How many of the blogger's own units at that offset stand before it. */
  readonly own: number;
}

/** Tells the place before the living cell number `live`; with dead ones there before or, if `isAfter`, behind them. */
export type PlaceInRow = (live: number, isAfter: boolean) => QuotePlace;

/** Reads the places in a changed row. */
export function placesInRow(frozen: FrozenText, part: QuotePart, row: readonly Cell[]): PlaceInRow {
  const omissions = omissionsOf(frozen, part, row);
  const own = new Map(
    ownCells(part, row).map((one) => [one.cell, ownPlace(frozen, part, { ...one, omissions })]),
  );
  return (live, isAfter) => {
    let index = 0;
    for (let count = 0; index < row.length && count < live; index += 1)
      count += Number(!row[index]?.isDead);
    if (isAfter) while (row[index]?.isDead) index += 1;
    else while (index > 0 && row[index - 1]?.isDead) index -= 1;
    const before = row.slice(0, index);
    const raw = before.reduce(
      (at, { kind, to }) => (kind === 'own' ? at : Math.max(at, to)),
      part.from,
    );
    const last = before.findLast(({ isDead, kind }) => kind !== 'own' || !isDead);
    const at =
      (last && own.get(last)) ?? ownPlace(frozen, part, { at: raw, isInstead: false, omissions });
    return { at, own: before.filter((cell) => own.get(cell) === at).length };
  };
}

/** The number of the cell before which a place is. */
export function positionOf(part: QuotePart, cells: readonly Cell[], place: QuotePlace): number {
  const isInside = place.at >= part.from && place.at <= part.to;
  const at = Math.min(Math.max(place.at, part.from), part.to);
  let own = isInside ? place.own : 0;
  let position = cells[0]?.kind === 'edge' ? 1 : 0;
  const end = cells[0]?.kind === 'edge' ? cells.length - 1 : cells.length;
  let offset = part.from;
  for (; position < end; position += 1) {
    const cell = cells[position];
    if (!cell) break;
    if (cell.kind === 'own' || cell.kind === 'sic') {
      if (offset < at) continue;
      if (own === 0) break;
      own -= 1;
    } else if (cell.to > at) break;
    else offset = Math.max(offset, cell.to);
  }
  return position;
}
