import type { Annotation, Clipping, SourcedClipping } from '../../domain/clipping/clipping.ts';
import {
  type ClippingBody,
  joinClipping,
  partsOfClipping,
} from '../../domain/clipping/clipping-record.ts';
import { makeClipping } from '../../domain/clipping/make-clipping.ts';
import type { Reading } from '../../domain/clipping/reading.ts';
import { readMarkup } from '../../domain/markup/read-markup.ts';
import { textOf } from '../../domain/markup/text-of.ts';
import { binned, restored } from '../../domain/record/record.ts';
import { sourceId } from '../../domain/record/stable-id.ts';
import { chooseSource } from '../../domain/source/choose/choose-source.ts';
import { asEntrySource } from '../../domain/source/entry/as-entry-source.ts';
import { sourceKey } from '../../domain/source/link-url.ts';
import { inHouseSpelling } from '../../domain/source/same-house.ts';
import { applySiteRule } from '../../domain/source/site-rule.ts';
import { asSocialSource } from '../../domain/source/social/as-social-source.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import { changeRow } from './change-row.ts';
import { db } from './database.ts';

/** What became of a Reading; `id` is the clipping that now holds its words. */
export interface Stored {
  readonly kind: 'clipped' | 'already';
  readonly id: string;
}

/**
 * Stores a Reading as a Clipping with its Source, in one transaction; resolves once it is durable.
 * The same id again, or the same words of the same article, store nothing new: a retry after a lost
 * answer is harmless.
 */
export function storeReading(reading: Reading, now: number): Promise<Stored> {
  const { sources, clippings, clippingBodies, siteRules } = db;
  const seen = asEntrySource(asSocialSource(chooseSource(reading.clues), reading), reading);
  const tables = [sources, clippings, clippingBodies, siteRules];
  return db.transaction('rw', tables, async (): Promise<Stored> => {
    if (await clippings.get(reading.id)) return { kind: 'clipped', id: reading.id };
    const known = await sources.get(sourceId(sourceKey(seen)));
    const twin = known && (await findTwin(known.id, textOf(reading.markup)));
    if (twin !== undefined) return { kind: 'already', id: twin };
    const made = makeClipping(reading, { now, seen, known });
    const { clipping } = made;
    const source = known ? made.source : inHouseSpelling(made.source, await ofSite(made.source));
    await sources.put(applySiteRule(source, await siteRules.get(source.site)));
    await putClippings([clipping]);
    return { kind: 'clipped', id: clipping.id };
  });
}

/** So many articles of a site tell how it is called. */
const ENOUGH = 200;

const ofSite = ({ site }: SourceRecord): Promise<readonly SourceRecord[]> =>
  db.sources.where({ site }).limit(ENOUGH).toArray();

/** The id of the clipping in the library that has these very words of the article, cut one way or the other. */
async function findTwin(ofSource: string, text: string): Promise<string | undefined> {
  const ids = await db.clippings.where({ sourceId: ofSource, alive: 1 }).primaryKeys();
  const bodies = await db.clippingBodies.bulkGet(ids);
  return bodies.find((body) => body && (body.text === text || otherTextOf(body) === text))?.id;
}

function otherTextOf({ otherVariant }: ClippingBody): string | null {
  const markup = otherVariant ? readMarkup(otherVariant.markup) : null;
  return markup && textOf(markup);
}

/** Writes new clippings, both parts of each; within the caller's transaction. */
export async function putClippings(clippings: readonly Clipping[]): Promise<void> {
  const parts = clippings.map(partsOfClipping);
  await db.clippings.bulkPut(parts.map(({ row }) => row));
  await db.clippingBodies.bulkPut(parts.map(({ body }) => body));
}

/** Puts a clipping into the bin. Its words stay for drafts that quote it, and for undo. */
export async function undoClipping(id: string, now: number): Promise<void> {
  await changeRow(db.clippings, id, binned(now));
}

/** Takes a clipping out of the bin, back to where it was. */
export async function restoreClipping(id: string, now: number): Promise<void> {
  await changeRow(db.clippings, id, restored(now));
}

/** Sets the blogger's own note about a clipping, its tags, or both at once. */
export async function annotateClipping(
  id: string,
  { note, tags }: Annotation,
  now: number,
): Promise<void> {
  const changes = { ...(note !== undefined && { note }), ...(tags && { tags }) };
  await changeRow(db.clippings, id, { ...changes, updatedAt: now });
}

/**
 * The clippings with these ids, those in the bin too, by id: what a draft quotes. One that is not
 * there, or that cannot be read, is not among them.
 */
export async function findClippings(
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourcedClipping>> {
  const wanted = [...new Set(ids)];
  const [rows, bodies] = await Promise.all([
    db.clippings.bulkGet(wanted),
    db.clippingBodies.bulkGet(wanted),
  ]);
  const sources = await db.sources.bulkGet(rows.map((row) => row?.sourceId ?? ''));
  const pairs = rows.flatMap((row, index): [string, SourcedClipping][] => {
    const source = sources[index];
    const clipping = row && joinClipping(row, bodies[index]);
    return source && clipping ? [[clipping.id, { clipping, source }]] : [];
  });
  return new Map(pairs);
}
