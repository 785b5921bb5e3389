import { changeRow } from './change-row.ts';
import { db } from './database.ts';
import { placeKey } from './draft-places.ts';
import { purgeEditions } from './editions.ts';

const DAY_MS = 24 * 60 * 60_000;

/** How long something stays in the bin, in milliseconds. */
export const BIN_KEEPS_MS = 30 * DAY_MS;

/** When the bin was looked through last, in the settings. */
const LAST = 'bin-purged-at';

/** What is to go for good, by ids. */
interface Due {
  readonly drafts: readonly string[];
  readonly clippings: readonly string[];
}

/**
 * Deletes for good what has been in the bin for its time, and words that were kept for a draft alone
 * and that none quotes any more. Looks at most once a day: to be called whenever the background wakes.
 */
export async function purgeBin(now: number): Promise<void> {
  const last = await db.settings.get(LAST);
  // A clock that was set back must not put it off for ever.
  if (typeof last?.value === 'number' && Math.abs(now - last.value) < DAY_MS) return;
  const until = now - BIN_KEEPS_MS;
  await purgeFor(async () => ({
    drafts: await db.drafts.where('deletedAt').belowOrEqual(until).primaryKeys(),
    clippings: [
      ...(await db.clippings.where('deletedAt').belowOrEqual(until).primaryKeys()),
      ...(await db.clippings
        .where('alive')
        .equals(0)
        .filter(({ deletedAt, updatedAt }) => deletedAt === null && updatedAt <= until)
        .primaryKeys()),
    ],
  }));
  await db.settings.put({ key: LAST, value: now });
}

/** Deletes what `find` names, in one transaction with the finding. */
export const purgeFor = (find: () => Promise<Due>): Promise<void> =>
  db.transaction(
    'rw',
    [
      ...[db.sources, db.clippings, db.clippingBodies, db.verifications],
      ...[db.drafts, db.draftBodies, db.editions, db.settings],
    ],
    async () => {
      const { drafts, clippings } = await find();
      const left = await purgeDrafts(drafts);
      await purgeClippings([...new Set([...clippings, ...left])]);
    },
  );

/** Resolves with the clippings that were kept for these drafts alone. */
async function purgeDrafts(ids: readonly string[]): Promise<readonly string[]> {
  const rows = await db.drafts.bulkGet([...ids]);
  await db.drafts.bulkDelete([...ids]);
  await db.draftBodies.bulkDelete([...ids]);
  await db.settings.bulkDelete(ids.map(placeKey));
  const before = await purgeEditions(ids);
  const quoted = await db.clippings.bulkGet([
    ...rows.flatMap((row) => row?.quotes ?? []),
    ...before,
  ]);
  return quoted.flatMap((row) => (row?.alive === 0 && row.deletedAt === null ? [row.id] : []));
}

/** A clipping that a draft or an edition of one quotes, in the bin or not, only leaves the bin: its words are kept for that draft. */
async function purgeClippings(ids: readonly string[]): Promise<void> {
  const quoting = await Promise.all([
    db.drafts.where('quotes').anyOf(ids).uniqueKeys(),
    db.editions.where('quotes').anyOf(ids).uniqueKeys(),
  ]);
  const quoted = new Set(quoting.flat().map(String));
  for (const id of quoted) await changeRow(db.clippings, id, { deletedAt: null });
  const gone = ids.filter((id) => !quoted.has(id));
  const rows = await db.clippings.bulkGet(gone);
  await db.clippings.bulkDelete(gone);
  await db.clippingBodies.bulkDelete(gone);
  await db.verifications.bulkDelete(gone);
  await purgeSources(new Set(rows.flatMap((row) => (row ? [row.sourceId] : []))));
}

/** What is known of an article goes with its last clipping. */
async function purgeSources(ids: ReadonlySet<string>): Promise<void> {
  for (const id of ids)
    if ((await db.clippings.where('sourceId').equals(id).count()) === 0)
      await db.sources.delete(id);
}
