import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { restoreClipping, storeReading, undoClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { activeDraft, findDraft, saveDraft } from '../../../adapters/db/drafts.ts';
import { clippingsOfPage } from '../../../adapters/db/page-clippings.ts';
import { quoteInDraft } from '../../../adapters/db/quote-in-draft.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { clippingOf, type SourceSketch, sourceOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const clip = async (text: string, sketch: SourceSketch = {}) => {
  const id = v7();
  const { markup, anchor } = clippingOf(id, [text]).clipping;
  await storeReading({ id, markup, anchor, leftOut: [], clues: cluesTelling(sourceOf(sketch)) }, 1);
  return id;
};
const A = 'https://news.test/a';
const on = async (url: string, canonicalUrl: string | null = null) =>
  (await clippingsOfPage({ url, canonicalUrl })).map(({ id }) => id);

describe('the clippings of a page', () => {
  it('are those of its article, however it was reached', async () => {
    const id = await clip('Words.', { url: A });
    await clip('Others.', { url: 'https://news.test/b' });
    expect(await on(A)).toEqual([id]);
    expect(await on(`${A}?utm_source=mail#top`)).toEqual([id]);
    expect(await on('https://news.test/c')).toEqual([]);
  });

  it('are found by the address that the page declares, when it can be believed', async () => {
    const id = await clip('Words.', { url: 'https://news.test/x/y/a', canonicalUrl: A });
    expect(await on('https://m.news.test/z/a', 'https://news.test/a')).toEqual([id]);
    expect(await on('https://evil.test/a', A)).toEqual([]);
  });

  it('hold no deleted one, until it is put back', async () => {
    const id = await clip('Words.', { url: A });
    await undoClipping(id, 2);
    expect(await on(A)).toEqual([]);
    await restoreClipping(id, 3);
    expect(await on(A)).toEqual([id]);
  });
});

describe('a clipping that is added to the draft from its page', () => {
  it('stands in the active draft, once', async () => {
    const id = await clip('Words.');
    await saveDraft({ ...makeDraft('mine', 5), updatedAt: 5 });
    await quoteInDraft(id, { now: 6, draftId: 'fresh', by: v7() });
    await quoteInDraft(id, { now: 7, draftId: 'fresh', by: v7() });
    const draft = await findDraft('mine');
    expect(draft?.body.content).toEqual([
      { type: 'quote', attrs: { clippingId: id } },
      { type: 'paragraph' },
    ]);
    expect(draft?.updatedAt).toBe(6);
    expect(await findDraft('fresh')).toBe(undefined);
  });

  it('makes a draft when there is none', async () => {
    const id = await clip('Words.');
    await quoteInDraft(id, { now: 6, draftId: 'fresh', by: v7() });
    expect(await activeDraft()).toMatchObject({ id: 'fresh', rev: 2 });
  });

  it('raises the draft’s revision, so that an open editor sees it whatever the clocks say', async () => {
    const id = await clip('Words.');
    await saveDraft({ ...makeDraft('mine', 5), updatedAt: 100 });
    await quoteInDraft(id, { now: 6, draftId: 'fresh', by: v7() });
    expect((await findDraft('mine'))?.rev).toBe(2);
  });

  it.each(['deleted', 'unknown'])('is refused when it is %s', async (state) => {
    const id = state === 'deleted' ? await clip('Words.') : v7();
    await undoClipping(id, 2);
    await expect(quoteInDraft(id, { now: 6, draftId: 'fresh', by: v7() })).rejects.toThrow(
      /not-in-library/,
    );
    expect(await activeDraft()).toBe(undefined);
  });
});
