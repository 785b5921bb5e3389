import { v7 } from 'uuid';
import type { Annotation, Clipping, SourcedClipping } from '../../domain/clipping/clipping.ts';
import { makeClipping } from '../../domain/clipping/make-clipping.ts';
import type { Reading } from '../../domain/clipping/reading.ts';
import { textOf } from '../../domain/markup/text-of.ts';
import { chooseSource } from '../../domain/source/choose/choose-source.ts';
import { sourceKey } from '../../domain/source/link-url.ts';
import { applySiteRule, siteOf } from '../../domain/source/site-rule.ts';
import { asSocialSource } from '../../domain/source/social/as-social-source.ts';
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
  const { sources, clippings, siteRules } = db;
  const seen = asSocialSource(chooseSource(reading.clues), reading);
  return db.transaction('rw', sources, clippings, siteRules, async (): Promise<Stored> => {
    const same = await db.clippings.get(reading.id);
    if (same) return { kind: 'clipped', id: same.id };
    const known = await db.sources.where('key').equals(sourceKey(seen)).first();
    const twin = known && (await findTwin(known.id, textOf(reading.markup)));
    if (twin) return { kind: 'already', id: twin.id };
    const { clipping, source } = makeClipping(reading, { now, seen, known, sourceId: v7() });
    await db.sources.put(applySiteRule(source, await db.siteRules.get(siteOf(source.url))));
    await db.clippings.put(clipping);
    return { kind: 'clipped', id: clipping.id };
  });
}

const findTwin = (sourceId: string, text: string): Promise<Clipping | undefined> =>
  db.clippings
    .where('sourceId')
    .equals(sourceId)
    .filter((clipping) => clipping.deletedAt === null && textsOf(clipping).includes(text))
    .first();

const textsOf = ({ text, otherCut }: Clipping): readonly string[] =>
  otherCut ? [text, textOf(otherCut.markup)] : [text];

/** Takes a clipping out of the library. Its words stay for drafts that quote it, and for undo. */
export async function undoClipping(id: string, now: number): Promise<void> {
  await db.clippings.update(id, { deletedAt: now, updatedAt: now });
}

/** Puts a deleted clipping back where it was. */
export async function restoreClipping(id: string, now: number): Promise<void> {
  await db.clippings.update(id, { deletedAt: null, updatedAt: now });
}

/** Sets the blogger's own note about a clipping, its tags, or both at once. */
export async function annotateClipping(
  id: string,
  { note, tags }: Annotation,
  now: number,
): Promise<void> {
  const changes = { ...(note !== undefined && { note }), ...(tags && { tags }) };
  await db.clippings.update(id, { ...changes, updatedAt: now });
}

/** The library: every clipping that is not deleted, newest first, with its source. */
export async function listClippings(): Promise<readonly SourcedClipping[]> {
  const [clippings, sources] = await Promise.all([
    db.clippings.orderBy('createdAt').reverse().toArray(),
    db.sources.toArray(),
  ]);
  const byId = new Map(sources.map((source) => [source.id, source]));
  return clippings.flatMap((clipping) => {
    const source = byId.get(clipping.sourceId);
    return source && clipping.deletedAt === null ? [{ clipping, source }] : [];
  });
}

/** The clippings with these ids, deleted ones too, by id: what a draft quotes. */
export async function findClippings(
  ids: readonly string[],
): Promise<ReadonlyMap<string, SourcedClipping>> {
  const clippings = await db.clippings.bulkGet([...new Set(ids)]);
  const found = clippings.filter((clipping) => clipping !== undefined);
  const sources = await db.sources.bulkGet(found.map((clipping) => clipping.sourceId));
  const pairs = found.flatMap((clipping, index): [string, SourcedClipping][] => {
    const source = sources[index];
    return source ? [[clipping.id, { clipping, source }]] : [];
  });
  return new Map(pairs);
}
