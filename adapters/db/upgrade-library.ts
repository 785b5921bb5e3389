import type { Table, Transaction } from 'dexie';
import { type OldRecord, upgradedClipping, upgradedDraft, upgradedSource } from './old-records.ts';

/** How many records are in memory at once. */
const STEP = 500;

/**
 * Brings sources, clippings, drafts, site rules and verifications of schema 1 and 2 to schema 3, within
 * the upgrade's transaction: killed at any moment, it has not begun. A record that is broken is listed in
 * its own place with what is known of it, keeps what it had, and holds up no other.
 */
export async function upgradeLibrary(transaction: Transaction): Promise<void> {
  const ids = await upgradeSources(transaction);
  const clippings = transaction.table<OldRecord>('clippings');
  await inSteps(clippings, async (records) => {
    const replaced = await replacedAmong(records, clippings);
    const parts = records.map((record) =>
      upgradedClipping(replaced.has(record.id) ? { ...record, deletedAt: null } : record, ids),
    );
    const rows = parts.map(({ row }) => (replaced.has(row.id) ? { ...row, alive: 0 } : row));
    await clippings.bulkPut(rows as unknown as OldRecord[]);
    await transaction.table('clippingBodies').bulkPut(parts.map(({ body }) => body));
  });
  const drafts = transaction.table<OldRecord>('drafts');
  await inSteps(drafts, async (records) => {
    const parts = records.map(upgradedDraft);
    await drafts.bulkPut(parts.map(({ row }) => row as unknown as OldRecord));
    await transaction.table('draftBodies').bulkPut(parts.map(({ body }) => body));
  });
  for (const name of ['siteRules', 'verifications']) {
    const table = transaction.table<OldRecord>(name);
    await inSteps(table, async (records) => {
      await table.bulkPut(records.map((record) => ({ ...record, rev: 1 })));
    });
  }
}

/** Gives each article the id that its key makes, and says what became of the old ones. */
async function upgradeSources(transaction: Transaction): Promise<ReadonlyMap<unknown, unknown>> {
  const rules = await transaction.table<OldRecord>('siteRules').toArray();
  const names = new Map(rules.map(({ site, siteName }) => [site, siteName]));
  const sources = transaction.table<OldRecord>('sources');
  const ids = new Map<unknown, unknown>();
  await inSteps(sources, async (records) => {
    const upgraded = records.map((record) => upgradedSource(record, names));
    for (const { before, now } of upgraded) ids.set(before, (now as OldRecord).id);
    // The key is unique: the old record goes before the new one comes.
    await sources.bulkDelete(upgraded.map(({ before }) => before));
    await sources.bulkPut(upgraded.map(({ now }) => now));
  });
  return ids;
}

/** Of these clippings, the ids of those that stand in the library as their other variant: they were replaced, not deleted. */
async function replacedAmong(
  records: readonly OldRecord[],
  clippings: Table<OldRecord>,
): Promise<ReadonlySet<unknown>> {
  const pairs = records.flatMap(({ id, deletedAt, otherCut }) => {
    const other = (otherCut as OldRecord | null | undefined)?.id;
    return typeof deletedAt === 'number' && typeof other === 'string' ? [{ id, other }] : [];
  });
  const others = await clippings.bulkGet(pairs.map(({ other }) => other));
  return new Set(pairs.filter((_, at) => others[at]?.deletedAt === null).map(({ id }) => id));
}

/** Does the work for all records that are there at the start, some at a time. */
async function inSteps(
  table: Table<OldRecord>,
  work: (records: readonly OldRecord[]) => Promise<void>,
): Promise<void> {
  const keys = await table.toCollection().primaryKeys();
  for (let at = 0; at < keys.length; at += STEP) {
    const records = await table.bulkGet(keys.slice(at, at + STEP));
    await work(records.filter((record) => record !== undefined));
  }
}
