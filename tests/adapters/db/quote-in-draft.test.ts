import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storeReading, undoClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { findDraftPlace, keepDraftCursor } from '../../../adapters/db/draft-places.ts';
import { deleteDraft, findDraft, saveDraft } from '../../../adapters/db/drafts.ts';
import { purgeFor } from '../../../adapters/db/purge-bin.ts';
import { quoteInDraft, takeFromDraft } from '../../../adapters/db/quote-in-draft.ts';
import { writeBody } from '../../../domain/draft/read-body.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';
import { doc, draftOf, own } from '../../builders/draft.ts';

const ID = 'draft-1';
const BODY = doc(own('One.'), own('Two.'));

beforeEach(() => saveDraft(draftOf(BODY)));
afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const clip = async (text: string) => {
  const id = v7();
  const { markup, anchor } = clippingOf(id, [text]).clipping;
  await storeReading({ id, markup, anchor, leftOut: [], clues: cluesTelling(sourceOf({})) }, 1);
  return id;
};
const add = (id: string, by = v7()) => quoteInDraft(id, { now: 6, draftId: 'fresh', by });
const blocks = async () =>
  ((await findDraft(ID))?.body.content ?? []).map((block) => {
    const { attrs, content } = block as {
      attrs?: { clippingId: string };
      content?: readonly { text: string }[];
    };
    return attrs?.clippingId ?? content?.[0]?.text ?? '';
  });

describe('a quote that is added from an article', () => {
  it('stands where the blogger wrote last in the draft, and the next one below it', async () => {
    const [first, second] = [await clip('A.'), await clip('B.')];
    await keepDraftCursor(ID, { block: 0, offset: 2 });
    await add(first);
    await add(second);
    expect(await blocks()).toEqual(['One.', first, second, '', 'Two.']);
  });

  it('stands at the end of a draft that nobody has written in since it is remembered', async () => {
    const id = await clip('A.');
    await add(id);
    expect(await blocks()).toEqual(['One.', 'Two.', id, '']);
  });

  it('is added once by one gesture, which is answered alike when its answer was lost', async () => {
    const [id, gesture] = [await clip('A.'), v7()];
    const { place } = await add(id, gesture);
    expect(place).not.toBe(null);
    expect((await add(id, gesture)).place).toEqual(place);
    expect((await add(id)).place).toBe(null);
    expect(await blocks()).toEqual(['One.', 'Two.', id, '']);
  });

  it.each([
    { block: 0, offset: 2 },
    { block: 1, offset: 0 },
  ])('is taken back without a trace: %j', async (cursor) => {
    const id = await clip('A.');
    await keepDraftCursor(ID, cursor);
    const { place } = await add(id);
    if (!place) throw new Error('It was not added');
    for (const now of [7, 8]) await takeFromDraft(id, { draftId: ID, ...place }, now);
    expect((await findDraft(ID))?.body).toEqual(writeBody(BODY));
    expect(await findDraftPlace(ID)).toEqual({ cursor, arrival: null });
  });

  it('is taken out of a draft that went to the bin meanwhile, which stays there', async () => {
    const id = await clip('A.');
    const { place } = await add(id);
    await deleteDraft(ID, 7);
    if (place) await takeFromDraft(id, { draftId: ID, ...place }, 8);
    expect(await blocks()).toEqual(['One.', 'Two.']);
    expect((await findDraft(ID))?.alive).toBe(0);
  });

  it('is no trouble to take back when the draft is gone for good, and nothing is kept of that one', async () => {
    const id = await clip('A.');
    const { place } = await add(id);
    await undoClipping(id, 7);
    await purgeFor(async () => ({ drafts: [ID], clippings: [] }));
    if (place) expect(await takeFromDraft(id, { draftId: ID, ...place }, 8)).toBe(undefined);
    expect(await db.settings.toArray()).toEqual([]);
  });
});

it('a place that cannot be read is none', async () => {
  for (const value of [null, 7, { cursor: { block: -1, offset: 'x' }, arrival: { at: 1 } }]) {
    await db.settings.put({ key: `draft-place:${ID}`, value });
    const { cursor, arrival } = await findDraftPlace(ID);
    expect([cursor.block > 1000, arrival]).toEqual([true, null]);
  }
});
