import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { emptyBin, listBin, purgeFromBin, restoreFromBin } from '../../../adapters/db/bin.ts';
import { findClippings, storeReading, undoClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { deleteDraft, findDraft, listDrafts, saveDraft } from '../../../adapters/db/drafts.ts';
import { purgeBin } from '../../../adapters/db/purge-bin.ts';
import { switchVariant } from '../../../adapters/db/switch-variant.ts';
import { saveVerifications } from '../../../adapters/db/verifications.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';
import { allClippings } from './all-clippings.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const DAY = 24 * 60 * 60_000;

const clip = async (text: string, url = 'https://wire.test/story', extra = {}) => {
  const { markup, anchor } = clippingOf('', [text]).clipping;
  const reading = { id: v7(), markup, anchor, leftOut: [], clues: cluesTelling(sourceOf({ url })) };
  return (await storeReading({ ...reading, ...extra }, 1)).id;
};
const draftQuoting = async (id: string, ...clippings: readonly string[]) => {
  const content = clippings.map((clippingId) => ({ type: 'quote', attrs: { clippingId } }));
  await saveDraft({ ...makeDraft(id, 1), title: id, body: { type: 'doc', content } });
};
const binned = async () => (await listBin(10)).items.map(({ words }) => words);
const wordsOf = async (id: string) => (await findClippings([id])).get(id)?.clipping.text;

describe('what was deleted is in the bin', () => {
  it('the last deleted first, with the day on which it goes, at most as many as are asked for', async () => {
    await undoClipping(await clip('First.'), 10);
    await draftQuoting('A draft');
    await deleteDraft('A draft', 20);
    await undoClipping(await clip('Last.'), 30);
    expect(await binned()).toEqual(['Last.', 'A draft', 'First.']);
    const { total, items } = await listBin(1);
    expect(total).toBe(3);
    expect(items).toMatchObject([{ kind: 'clipping', purgedAt: 30 + 30 * DAY }]);
  });

  it('and goes back to where it was', async () => {
    await undoClipping(await clip('Words.'), 10);
    await draftQuoting('A draft');
    await deleteDraft('A draft', 20);
    for (const item of (await listBin(10)).items) await restoreFromBin(item, 40);
    expect(await binned()).toEqual([]);
    expect((await allClippings()).map(({ clipping }) => clipping.text)).toEqual(['Words.']);
    expect((await listDrafts(100)).map(({ title }) => title)).toEqual(['A draft']);
  });

  it('not what stands in the library in its other cut', async () => {
    const { markup } = clippingOf('', ['Words.', 'Photo: X']).clipping;
    const id = await clip('Words.', undefined, { otherVariant: { markup, leftOut: [] } });
    await switchVariant(id, v7(), 10);
    expect(await binned()).toEqual([]);
    expect(await wordsOf(id)).toBe('Words.');
  });
});

describe('what has been in the bin for 30 days', () => {
  it('goes for good, with what was known of its article when that has no other clipping', async () => {
    const [gone, kept] = [await clip('Gone.'), await clip('Kept.', 'https://other.test/')];
    const look = { outcome: { verdict: 'verbatim' }, checkedAt: 1, how: 'tab', url: '' } as const;
    await saveVerifications([{ ...look, clippingId: gone, before: null }]);
    await undoClipping(gone, 10);
    await undoClipping(kept, 11);
    await purgeBin(10 + 30 * DAY);
    expect(await binned()).toEqual(['Kept.']);
    for (const table of [db.clippings, db.clippingBodies, db.sources])
      expect([table.name, await table.count()]).toEqual([table.name, 1]);
    expect(await db.verifications.count()).toBe(0);
  });

  it('is looked for once a day, also when the clock went back', async () => {
    await purgeBin(100 * DAY);
    await undoClipping(await clip('Words.'), 10);
    await purgeBin(100.5 * DAY);
    expect(await binned()).toEqual(['Words.']);
    await purgeBin(60 * DAY);
    expect(await binned()).toEqual([]);
  });

  it('stays as words while a draft quotes it, in the bin or not, and goes with the last one', async () => {
    const id = await clip('Quoted.');
    await draftQuoting('one', id);
    await draftQuoting('two', id);
    await undoClipping(id, 10);
    await purgeBin(10 + 30 * DAY);
    expect(await binned()).toEqual([]);
    expect(await wordsOf(id)).toBe('Quoted.');
    await deleteDraft('one', 20);
    await deleteDraft('two', 30);
    await purgeFromBin({ id: 'one', kind: 'draft', words: '', purgedAt: 0 });
    expect(await wordsOf(id)).toBe('Quoted.');
    await purgeFromBin({ id: 'two', kind: 'draft', words: '', purgedAt: 0 });
    expect(await wordsOf(id)).toBe(undefined);
    expect(await db.sources.count()).toBe(0);
  });

  it('takes with it the words that a draft has given up', async () => {
    const id = await clip('Quoted.');
    await draftQuoting('one', id);
    await undoClipping(id, 10);
    await purgeBin(10 + 30 * DAY);
    const draft = await findDraft('one');
    if (!draft) throw new Error('no draft');
    await saveDraft({ ...draft, body: { type: 'doc', content: [{ type: 'paragraph' }] } });
    await purgeBin(10 + 31 * DAY);
    expect(await wordsOf(id)).toBe(undefined);
  });
});

it('an emptied bin holds nothing, and the drafts keep what they quote', async () => {
  const [quoted, other] = [await clip('Quoted.'), await clip('Other.')];
  await draftQuoting('mine', quoted);
  for (const id of [quoted, other]) await undoClipping(id, 10);
  await emptyBin();
  expect(await listBin(10)).toEqual({ total: 0, items: [] });
  expect([await wordsOf(quoted), await wordsOf(other)]).toEqual(['Quoted.', undefined]);
});
