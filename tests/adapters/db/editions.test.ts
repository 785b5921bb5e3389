import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyBin } from '../../../adapters/db/bin.ts';
import { undoClipping } from '../../../adapters/db/clippings.ts';
import { db, QuotewrightDatabase } from '../../../adapters/db/database.ts';
import { deleteDraft, saveDraft } from '../../../adapters/db/drafts.ts';
import { keepEdition, listEditions } from '../../../adapters/db/editions.ts';
import { EDITION_EVERY_MS } from '../../../domain/draft/edition.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';
import { storeLibrary } from '../../builders/stored-library.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const saying = (words: string, ...clippings: readonly string[]) =>
  draftOf(doc(own(words), ...clippings.map((id) => quote(id))));
const keep = (words: string, now: number, reason: 'edited' | 'published' = 'edited') =>
  keepEdition(saying(words), { id: v7(), reason, now });
const keptWords = async () =>
  (await listEditions('draft-1', 100)).map(({ parts }) => parts.row.opening);

describe('editions of a draft', () => {
  it('are listed the newest first, one in ten minutes of writing', async () => {
    await keep('One.', 1);
    await keep('Two.', 2);
    await keep('Three.', EDITION_EVERY_MS + 1);
    await keep('Four.', EDITION_EVERY_MS + 2, 'published');
    expect(await keptWords()).toEqual(['Four.', 'Three.', 'One.']);
  });

  it('are one, of two windows that keep one at once', async () => {
    await Promise.all([keep('One.', 1), keep('Two.', 1)]);
    expect(await keptWords()).toHaveLength(1);
  });

  it('are at most 50 and one a day', async () => {
    for (let at = 0; at < 70; at += 1) await keep(`Words ${at}.`, at * EDITION_EVERY_MS);
    const words = await keptWords();
    expect(words).toHaveLength(51);
    expect(words.at(-1)).toBe('Words 19.');
  });

  it('go with their draft, and keep the words that they quote until then', async () => {
    const [id = ''] = await storeLibrary([{ text: 'Frozen.' }]);
    await saveDraft(saying('Without the quote.'));
    await keepEdition(saying('With it.', id), { id: v7(), reason: 'edited', now: 1 });
    await undoClipping(id, 2);
    await emptyBin();
    expect((await db.clippingBodies.get(id))?.text).toBe('Frozen.');
    await deleteDraft('draft-1', 3);
    await emptyBin();
    expect(await db.editions.count()).toBe(0);
    expect(await db.clippingBodies.get(id)).toBeUndefined();
  });
});

/** What schema 4 was. Never to be changed. */
const SCHEMA_4 = {
  sources: 'id, &key, site, *seenAt',
  clippings: 'id, [alive+createdAt], [sourceId+alive], deletedAt',
  clippingBodies: 'id',
  drafts: 'id, [alive+updatedAt], deletedAt, *quotes',
  draftBodies: 'id',
  blogs: 'id, createdAt',
  outbox: 'id, draftId, state',
  receipts: 'id, draftId, &[draftId+blogId]',
  settings: 'key',
  siteRules: 'site',
  verifications: 'clippingId, outcome.verdict',
};

it('a store from before there were editions opens with all that is in it, and keeps them from then on', async () => {
  const name = 'a-store-of-schema-4';
  const old = new Dexie(name);
  old.version(4).stores(SCHEMA_4);
  await old.open();
  await old.table('drafts').put({ id: 'draft-1', title: 'Kept', quotes: ['c'], alive: 1, rev: 3 });
  await old.table('draftBodies').put({ id: 'draft-1', bodyVersion: 1 });
  await old.table('clippings').put({ id: 'c', sourceId: 's', alive: 1, createdAt: 1 });
  old.close();
  const now = new QuotewrightDatabase(name);
  await now.open();
  expect(await now.drafts.where('quotes').equals('c').first()).toMatchObject({
    title: 'Kept',
    rev: 3,
  });
  expect(await now.draftBodies.count()).toBe(1);
  expect(await now.clippings.where('[alive+createdAt]').equals([1, 1]).count()).toBe(1);
  expect(await now.editions.count()).toBe(0);
  now.close();
  await Dexie.delete(name);
});
