import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import {
  emptyBin,
  listBin,
  purgeBin,
  purgeFromBin,
  restoreFromBin,
} from '../../../adapters/db/bin.ts';
import { findClippings, putClippings, undoClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { deleteDraft, listDrafts, saveDraft } from '../../../adapters/db/drafts.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { clippingOf } from '../../builders/clipping.ts';
import { doc, draftOf, own, quote } from '../../builders/draft.ts';

const DAY_MS = 24 * 60 * 60_000;

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

async function store(...ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const { clipping, source } = clippingOf(id, [`Words of ${id}.`]);
    await db.sources.put(source);
    await putClippings([clipping]);
  }
}
const inBin = async () => (await listBin(10)).items.map(({ id }) => id);

describe('the bin', () => {
  it('lists what was deleted, the last first, with the day on which it goes', async () => {
    await store('a', 'b');
    await saveDraft({ ...makeDraft('d', 1), title: 'On the fund' });
    await undoClipping('a', 1);
    await deleteDraft('d', 2);
    await undoClipping('b', 3);
    expect(await listBin(2)).toEqual({
      total: 3,
      items: [
        { id: 'b', kind: 'clipping', words: 'Words of b.', purgedAt: 3 + 30 * DAY_MS },
        { id: 'd', kind: 'draft', words: 'On the fund', purgedAt: 2 + 30 * DAY_MS },
      ],
    });
  });

  it('gives back what is restored', async () => {
    await store('a');
    await saveDraft(makeDraft('d', 1));
    await undoClipping('a', 1);
    await deleteDraft('d', 2);
    for (const item of (await listBin(10)).items) await restoreFromBin(item, 5);
    expect(await inBin()).toEqual([]);
    expect((await db.clippings.get('a'))?.alive).toBe(1);
    expect((await listDrafts()).map(({ id }) => id)).toEqual(['d']);
  });

  it('keeps everything for thirty days and nothing for longer', async () => {
    await store('early', 'late');
    await undoClipping('early', DAY_MS);
    await undoClipping('late', 2 * DAY_MS);
    await purgeBin(31 * DAY_MS - 1);
    expect(await inBin()).toEqual(['late', 'early']);
    await purgeBin(31 * DAY_MS);
    expect(await inBin()).toEqual(['late']);
    expect(await db.clippingBodies.count()).toBe(1);
  });

  it('never takes the words from a draft that quotes them', async () => {
    await store('quoted', 'other');
    await saveDraft(draftOf(doc(own('See:'), quote('quoted'))));
    await undoClipping('quoted', 1);
    await undoClipping('other', 1);
    await emptyBin();
    expect(await inBin()).toEqual([]);
    expect([...(await findClippings(['quoted', 'other'])).keys()]).toEqual(['quoted']);
    await deleteDraft('draft-1', 2);
    const [draft] = (await listBin(10)).items;
    if (draft) await purgeFromBin(draft);
    expect(await db.clippings.count()).toBe(0);
  });
});
