import type { Clipping } from '../../domain/clipping/clipping.ts';
import { type ClippingRow, joinClipping } from '../../domain/clipping/clipping-record.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import { db } from './database.ts';

/** A clipping as the library lists it. */
export interface ListedClipping {
  readonly row: ClippingRow;
  /** Null when its article is not in the store. */
  readonly source: SourceRecord | null;
  /** Null when its words cannot be read: what the row says is all that there is to show. */
  readonly clipping: Clipping | null;
}

/** These clippings, also those that cannot be read, by their ids. */
export async function listedClippings(
  ids: readonly string[],
): Promise<ReadonlyMap<string, ListedClipping>> {
  const [rows, bodies] = await Promise.all([
    db.clippings.bulkGet([...ids]),
    db.clippingBodies.bulkGet([...ids]),
  ]);
  const sourceIds = new Set(rows.flatMap((row) => (row ? [row.sourceId] : [])));
  const found = await db.sources.bulkGet([...sourceIds]);
  const sources = new Map(found.flatMap((source) => (source ? [[source.id, source]] : [])));
  return new Map(
    rows.flatMap((row, at): [string, ListedClipping][] => {
      if (!row) return [];
      const source = sources.get(row.sourceId) ?? null;
      return [[row.id, { row, source, clipping: joinClipping(row, bodies[at]) }]];
    }),
  );
}
