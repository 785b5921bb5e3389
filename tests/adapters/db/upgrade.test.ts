import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { QuotewrightDatabase } from '../../../adapters/db/database.ts';
import { joinClipping } from '../../../domain/clipping/clipping-record.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { joinDraft } from '../../../domain/draft/draft-record.ts';
import { sourceId } from '../../../domain/record/stable-id.ts';
import {
  makeOldStore,
  oldClipping,
  oldDelivery,
  oldDraft,
  oldReceipt,
  oldSource,
} from './old-stores.ts';

const NAME = 'a-store-of-the-first-release';
const opened: Dexie[] = [];

async function upgraded(): Promise<QuotewrightDatabase> {
  const now = new QuotewrightDatabase(NAME);
  opened.push(now);
  await now.open();
  return now;
}

afterEach(async () => {
  for (const database of opened.splice(0)) database.close();
  await Dexie.delete(NAME);
});

describe.each([1, 2] as const)('a library of schema %d opens with all that is in it', (schema) => {
  it.each([0, 1, 10_000])(
    '%d clippings, drafts, deliveries and receipts',
    async (count) => {
      await makeOldStore(NAME, { count, schema });
      const now = await upgraded();
      for (const table of [now.clippings, now.clippingBodies, now.drafts, now.draftBodies])
        expect([table.name, await table.count()]).toEqual([table.name, count]);
      expect(await now.sources.count()).toBe(Math.ceil(count / 4));
      expect(await now.verifications.count()).toBe(schema === 2 ? count : 0);
      for (let at = 0; at < count; at += Math.max(1, count >> 7)) {
        await expectSameClipping(now, at);
        await expectSameDraft(now, at);
        await expectSamePublication(now, at);
      }
      expect(await now.blogs.count()).toBe(1);
      expect(await now.outbox.count()).toBe(count);
      expect(await now.receipts.count()).toBe(count);
      expect((await now.settings.get('active-draft'))?.value).toBe(oldDraft(1).id);
    },
    120_000,
  );
});

async function expectSameClipping(
  now: QuotewrightDatabase,
  at: number,
  site = 'wire.test',
): Promise<void> {
  const { otherCut, ...old } = oldClipping(at);
  const row = await now.clippings.get(old.id);
  const clipping = row ? joinClipping(row, await now.clippingBodies.get(old.id)) : null;
  expect(clipping).toEqual({
    ...old,
    ...(otherCut && { otherVariant: otherCut }),
    tags: old.tags ?? [],
    sourceId: sourceId(oldSource(at >> 2).key),
    alive: old.deletedAt === null ? 1 : 0,
    rev: 1,
  });
  expect(await now.sources.get(clipping?.sourceId ?? '')).toMatchObject({
    title: oldSource(at >> 2).title,
    key: oldSource(at >> 2).key,
    site,
    rev: 1,
  });
}

async function expectSameDraft(now: QuotewrightDatabase, at: number): Promise<void> {
  const { savedBy: _, ...old } = oldDraft(at);
  const row = await now.drafts.get(old.id);
  const draft = row && joinDraft(row, await now.draftBodies.get(old.id));
  // What a draft has gained since is as in a new one.
  expect(draft).toEqual({
    ...makeDraft(old.id, old.createdAt),
    ...old,
    alive: old.deletedAt === null ? 1 : 0,
    rev: 1,
  });
  expect(row?.quotes).toEqual([oldClipping(at).id]);
}

async function expectSamePublication(now: QuotewrightDatabase, at: number): Promise<void> {
  const [delivery, receipt] = [oldDelivery(at), oldReceipt(at)];
  const { id, draftId } = delivery;
  const held = await now.outbox.get(id);
  expect(held).toMatchObject({ id, draftId, state: delivery.state });
  expect(held?.post).toMatchObject({ title: delivery.post.title, blocks: delivery.post.blocks });
  const { remoteId, url, publishedAt } = receipt;
  expect(await now.receipts.get(receipt.id)).toMatchObject({ draftId, remoteId, url, publishedAt });
}

describe('the upgrade', () => {
  it('keeps all others when one record is broken', async () => {
    await makeOldStore(NAME, { count: 8, schema: 2 });
    const old = await new Dexie(NAME).open();
    await old.table('clippings').put({ id: oldClipping(2).id, text: null });
    await old.table('drafts').put({ id: oldDraft(5).id, body: 7 });
    old.close();
    const now = await upgraded();
    expect(await now.clippings.where('alive').equals(1).count()).toBe(5);
    const broken = await now.clippings.get(oldClipping(2).id);
    expect(broken).toMatchObject({ alive: 1, createdAt: 0, glimpse: '', tags: [] });
    expect(broken && joinClipping(broken, await now.clippingBodies.get(broken.id))).toBe(null);
    const draft = await now.drafts.get(oldDraft(5).id);
    const body = await now.draftBodies.get(oldDraft(5).id);
    expect(draft).toMatchObject({ alive: 1, title: '', updatedAt: 0, quotes: [] });
    expect(draft && joinDraft(draft, body)).toMatchObject({
      unreadable: true,
      stored: { body: 7 },
    });
    await expectSameClipping(now, 1);
    await expectSameDraft(now, 7);
  });

  it('knows a passage that stands there in its other cut from one that was deleted', async () => {
    await makeOldStore(NAME, { count: 8, schema: 2 });
    const old = await new Dexie(NAME).open();
    const cut = (id: string) => ({ otherCut: { id, markup: [], leftOut: [] } });
    // 3 and 6 are deleted; 3 because it was cut another way, as which 4 stands there.
    await old.table('clippings').update(oldClipping(3).id, cut(oldClipping(4).id));
    await old.table('clippings').update(oldClipping(6).id, cut(oldClipping(0).id));
    old.close();
    const now = await upgraded();
    expect(await now.clippings.get(oldClipping(3).id)).toMatchObject({ alive: 0, deletedAt: null });
    expect(await now.clippings.get(oldClipping(6).id)).toMatchObject({ alive: 0, deletedAt: 7 });
  });

  it('keeps an article whose address is broken, with its clippings', async () => {
    await makeOldStore(NAME, { count: 4, schema: 2 });
    const old = await new Dexie(NAME).open();
    await old.table('sources').update(oldSource(0).id, { url: 'no address' });
    old.close();
    await expectSameClipping(await upgraded(), 1, '');
  });

  it('tells names that a rule gave from those of one article', async () => {
    await makeOldStore(NAME, { count: 8, schema: 2 });
    const now = await upgraded();
    const names = (await now.sources.orderBy('key').toArray()).map(({ siteName }) => siteName);
    expect(names).toEqual([
      { value: 'The Wire', from: 'rule' },
      { value: 'Wire Weekend', from: 'blogger' },
    ]);
  });

  it('gives an article the same id on every machine', async () => {
    await makeOldStore(NAME, { count: 4, schema: 1 });
    const now = await upgraded();
    expect((await now.sources.toCollection().first())?.id).toBe(sourceId('wire.test/story-0'));
  });
});
