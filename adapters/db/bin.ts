import type { ClippingRow } from '../../domain/clipping/clipping-record.ts';
import type { DraftRow } from '../../domain/draft/draft-record.ts';
import { restored } from '../../domain/record/record.ts';
import { changeRow } from './change-row.ts';
import { db } from './database.ts';

/** How long something stays in the bin, in milliseconds. */
const BIN_KEEPS_MS = 30 * 24 * 60 * 60_000;

/** Something in the bin. */
export interface BinItem {
  readonly id: string;
  readonly kind: 'clipping' | 'draft';
  /** What it says first; empty when it says nothing. */
  readonly words: string;
  /** When it goes for good, milliseconds since 1970. */
  readonly purgedAt: number;
}

/** The bin: at most `limit` things, the last deleted first, and how many there are. */
export async function listBin(
  limit: number,
): Promise<{ readonly total: number; readonly items: readonly BinItem[] }> {
  const [clippings, drafts] = await Promise.all([binnedClippings(), binnedDrafts()]);
  const items = [
    ...clippings.map((row) => itemOf('clipping', row, row.glimpse)),
    ...drafts.map((row) => itemOf('draft', row, row.title || row.opening)),
  ].sort((one, other) => other.purgedAt - one.purgedAt);
  return { total: items.length, items: items.slice(0, limit) };
}

/** Takes something out of the bin, back to where it was. */
export async function restoreFromBin({ kind, id }: BinItem, now: number): Promise<void> {
  if (kind === 'clipping') await changeRow(db.clippings, id, restored(now));
  else await changeRow(db.drafts, id, restored(now));
}

/** Deletes something in the bin for good; the words of a clipping stay as long as a draft quotes it. */
export const purgeFromBin = ({ kind, id }: BinItem): Promise<void> =>
  inBin(async () => {
    if (kind === 'draft') await purgeDrafts([id]);
    await purgeClippings(kind === 'clipping' ? [id] : []);
  });

/** Deletes all that is in the bin for good, as `purgeFromBin` does. */
export const emptyBin = (): Promise<void> => purgeWhere(() => true);

/** Deletes what has been in the bin for its time. To be called now and then. */
export const purgeBin = (now: number): Promise<void> =>
  purgeWhere((deletedAt) => deletedAt + BIN_KEEPS_MS <= now);

const purgeWhere = (isDue: (deletedAt: number) => boolean): Promise<void> =>
  inBin(async () => {
    const due = (rows: readonly { readonly id: string; readonly deletedAt: number | null }[]) =>
      rows.filter(({ deletedAt }) => isDue(deletedAt ?? 0)).map(({ id }) => id);
    await purgeDrafts(due(await binnedDrafts()));
    await purgeClippings(due(await binnedClippings()));
  });

const inBin = (work: () => Promise<void>): Promise<void> =>
  db.transaction(
    'rw',
    [db.clippings, db.clippingBodies, db.drafts, db.draftBodies, db.verifications],
    work,
  );

async function purgeDrafts(ids: readonly string[]): Promise<void> {
  await db.drafts.bulkDelete([...ids]);
  await db.draftBodies.bulkDelete([...ids]);
}

/** A clipping that a draft quotes leaves the bin, and is kept for that draft alone until nothing quotes it. */
async function purgeClippings(ids: readonly string[]): Promise<void> {
  const left = (await db.clippings.where('alive').equals(0).toArray()).filter(
    ({ deletedAt }) => deletedAt === null,
  );
  for (const id of new Set([...ids, ...left.map((row) => row.id)])) {
    if ((await db.drafts.where('quotes').equals(id).count()) > 0) {
      await changeRow(db.clippings, id, { deletedAt: null });
      continue;
    }
    await db.clippings.delete(id);
    await db.clippingBodies.delete(id);
    await db.verifications.delete(id);
  }
}

const binnedClippings = (): Promise<ClippingRow[]> =>
  db.clippings
    .where('alive')
    .equals(0)
    .filter(({ deletedAt }) => deletedAt !== null)
    .toArray();

const binnedDrafts = (): Promise<DraftRow[]> => db.drafts.where('alive').equals(0).toArray();

const itemOf = (
  kind: BinItem['kind'],
  { id, deletedAt }: Pick<ClippingRow, 'id' | 'deletedAt'>,
  words: string,
): BinItem => ({ id, kind, words, purgedAt: (deletedAt ?? 0) + BIN_KEEPS_MS });
