import type { Table, Transaction } from 'dexie';
import { partsOfClipping } from '../../domain/clipping/clipping-record.ts';
import { partsOfDraft } from '../../domain/draft/draft-record.ts';
import { sourceId } from '../../domain/record/stable-id.ts';
import { siteOf } from '../../domain/source/site-rule.ts';

/** A record of schema 1 or 2. It may be broken: each field is looked at before it is believed. */
type OldRecord = Readonly<Record<string, unknown>>;

/** How many records are in memory at once. */
const STEP = 500;

/**
 * Brings sources, clippings, drafts and site rules of schema 1 and 2 to schema 3,
 * within the upgrade's transaction: killed at any moment, it has not begun. A record that cannot be
 * read stays as it is, in its own place, and holds up no other.
 */
export async function upgradeLibrary(transaction: Transaction): Promise<void> {
  const names = await ruleNames(transaction.table('siteRules'));
  const ids = await upgradeSources(transaction.table('sources'), names);
  await inSteps(transaction.table('clippings'), async (clippings) => {
    const parts = clippings.flatMap((clipping) => attempt(() => partsOfOld(clipping, ids)));
    await transaction.table('clippings').bulkPut(parts.map(({ row }) => row));
    await transaction.table('clippingBodies').bulkPut(parts.map(({ body }) => body));
  });
  await inSteps(transaction.table('drafts'), async (drafts) => {
    const parts = drafts.flatMap((draft) => attempt(() => partsOfOldDraft(draft)));
    await transaction.table('drafts').bulkPut(parts.map(({ row }) => row));
    await transaction.table('draftBodies').bulkPut(parts.map(({ body }) => body));
  });
  const rules = transaction.table('siteRules');
  await inSteps(rules, async (records) => {
    await rules.bulkPut(records.map((record) => ({ ...record, rev: 1 })));
  });
}

/** The publication's name by site, as the rules have it. */
async function ruleNames(rules: Table<OldRecord>): Promise<ReadonlyMap<unknown, unknown>> {
  const all = await rules.toArray();
  return new Map(all.map(({ site, siteName }) => [site, siteName]));
}

/** Gives each article the id that its key makes, and says what became of the old ones. */
async function upgradeSources(
  sources: Table<OldRecord>,
  names: ReadonlyMap<unknown, unknown>,
): Promise<ReadonlyMap<unknown, string>> {
  const ids = new Map<unknown, string>();
  await inSteps(sources, async (records) => {
    const upgraded = records.flatMap((record) => attempt(() => upgradedSource(record, names)));
    for (const { before, now } of upgraded) ids.set(before, now.id);
    // The key is unique: the old record goes before the new one comes.
    await sources.bulkDelete(upgraded.map(({ before }) => before));
    await sources.bulkPut(upgraded.map(({ now }) => now));
  });
  return ids;
}

function upgradedSource(record: OldRecord, names: ReadonlyMap<unknown, unknown>) {
  const { id, key, url, siteName } = record;
  if (typeof key !== 'string' || typeof url !== 'string') throw new TypeError('no source');
  const site = siteOf(url);
  const named = siteName as { readonly value?: unknown; readonly from?: unknown } | null;
  // Until now a rule's name passed for the blogger's word about this one article.
  const isByRule = named?.from === 'blogger' && named.value === names.get(site);
  const now = {
    ...record,
    id: sourceId(key),
    site,
    rev: 1,
    ...(isByRule && { siteName: { ...named, from: 'rule' } }),
  };
  return { before: id, now };
}

function partsOfOld(record: OldRecord, ids: ReadonlyMap<unknown, string>) {
  const { deletedAt = null, sourceId: old, tags = [], leftOut = [], note = '' } = record;
  const alive = deletedAt === null ? 1 : 0;
  if (typeof record.text !== 'string') throw new TypeError('no clipping');
  const now = { ...record, sourceId: ids.get(old) ?? old, tags, leftOut, note, deletedAt, alive };
  return partsOfClipping({ ...now, rev: 1 } as unknown as Parameters<typeof partsOfClipping>[0]);
}

function partsOfOldDraft({ savedBy: _savedBy, ...record }: OldRecord) {
  const { deletedAt = null } = record;
  const now = { ...record, deletedAt, alive: deletedAt === null ? 1 : 0, rev: 1 };
  return partsOfDraft(now as unknown as Parameters<typeof partsOfDraft>[0]);
}

/** The result in a list; nothing when the record is broken. */
function attempt<Result>(work: () => Result): readonly Result[] {
  try {
    return [work()];
  } catch {
    return [];
  }
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
