import { restored } from '../../domain/record/record.ts';
import { changeRow } from './change-row.ts';
import { db } from './database.ts';
import { BIN_KEEPS_MS, purgeFor } from './purge-bin.ts';

/** Something in the bin. */
export interface BinItem {
  readonly id: string;
  readonly kind: 'clipping' | 'draft';
  /** What it says first; empty when it says nothing. */
  readonly words: string;
  /** When it goes for good, milliseconds since 1970. */
  readonly purgedAt: number;
}

/**
 * The bin: at most `limit` things, the last deleted first, and how many there are. Read by the index
 * of the times of deletion, which has only what was deleted.
 */
export async function listBin(
  limit: number,
): Promise<{ readonly total: number; readonly items: readonly BinItem[] }> {
  const [clippings, drafts, clippingCount, draftCount] = await Promise.all([
    db.clippings.orderBy('deletedAt').reverse().limit(limit).toArray(),
    db.drafts.orderBy('deletedAt').reverse().limit(limit).toArray(),
    db.clippings.orderBy('deletedAt').count(),
    db.drafts.orderBy('deletedAt').count(),
  ]);
  const items = [
    ...clippings.map((row) => itemOf('clipping', row, row.glimpse)),
    ...drafts.map((row) => itemOf('draft', row, row.title || row.opening)),
  ].sort((one, other) => other.purgedAt - one.purgedAt);
  return { total: clippingCount + draftCount, items: items.slice(0, limit) };
}

/** Takes something out of the bin, back to where it was. */
export async function restoreFromBin({ kind, id }: BinItem, now: number): Promise<void> {
  if (kind === 'clipping') await changeRow(db.clippings, id, restored(now));
  else await changeRow(db.drafts, id, restored(now));
}

/** Deletes something in the bin for good; the words of a clipping stay as long as a draft quotes it. */
export const purgeFromBin = ({ kind, id }: BinItem): Promise<void> =>
  purgeFor(async () => ({
    drafts: kind === 'draft' ? [id] : [],
    clippings: kind === 'clipping' ? [id] : [],
  }));

/** Deletes all that is in the bin for good, as `purgeFromBin` does. */
export const emptyBin = (): Promise<void> =>
  purgeFor(async () => ({
    drafts: await db.drafts.orderBy('deletedAt').primaryKeys(),
    clippings: await db.clippings.orderBy('deletedAt').primaryKeys(),
  }));

const itemOf = (
  kind: BinItem['kind'],
  { id, deletedAt }: { readonly id: string; readonly deletedAt: number | null },
  words: string,
): BinItem => ({ id, kind, words, purgedAt: (deletedAt ?? 0) + BIN_KEEPS_MS });
