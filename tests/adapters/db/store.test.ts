import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import {
  annotateClipping,
  findClippings,
  restoreClipping,
  storeReading,
  undoClipping,
} from '../../../adapters/db/clippings.ts';
import { db, QuotewrightDatabase } from '../../../adapters/db/database.ts';
import {
  activateDraft,
  activeDraft,
  activeDraftOr,
  deleteDraft,
  findDraft,
  listDrafts,
  restoreDraft,
  saveDraft,
} from '../../../adapters/db/drafts.ts';
import { saveCorrection, saveSiteRule } from '../../../adapters/db/sources.ts';
import type { Reading } from '../../../domain/clipping/reading.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';
import { isUnreadable } from '../../../domain/draft/draft-record.ts';
import { correctionOf } from '../../../domain/source/correct-source.ts';
import { clippingOf, type SourceSketch, sourceOf } from '../../builders/clipping.ts';
import { cluesTelling } from '../../builders/clues.ts';
import { allClippings } from './all-clippings.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const readingOf = (text: string, sketch: SourceSketch = {}, id = v7()): Reading => {
  const { markup, anchor } = clippingOf(id, [text]).clipping;
  return { id, markup, anchor, leftOut: [], clues: cluesTelling(sourceOf(sketch)) };
};
const activeId = async () => {
  const draft = await activeDraft();
  return draft && (isUnreadable(draft) ? draft.row.id : draft.id);
};
const texts = async () => (await allClippings()).map(({ clipping }) => clipping.text);

describe('a clip is never lost and never doubled', () => {
  it('stores a reading that is sent twice once', async () => {
    const reading = readingOf('Once.');
    expect(await storeReading(reading, 1)).toEqual({ kind: 'clipped', id: reading.id });
    expect(await storeReading(reading, 2)).toEqual({ kind: 'clipped', id: reading.id });
    expect(await texts()).toEqual(['Once.']);
  });

  it('answers that the same words of the same article are there already', async () => {
    const first = readingOf('Same words.');
    await storeReading(first, 1);
    expect(await storeReading(readingOf('Same words.'), 2)).toEqual({
      kind: 'already',
      id: first.id,
    });
    const elsewhere = readingOf('Same words.', { url: 'https://other.test/' });
    expect((await storeReading(elsewhere, 3)).kind).toBe('clipped');
  });

  it('keeps one record an article, however many passages are clipped at once', async () => {
    await Promise.all(
      ['One.', 'Two.', 'Three.'].map((text, at) => storeReading(readingOf(text), at)),
    );
    expect(await db.sources.count()).toBe(1);
    expect(await texts()).toEqual(['Three.', 'Two.', 'One.']);
  });

  it('gives a deleted clipping back, and keeps its words for drafts meanwhile', async () => {
    const { id } = await storeReading(readingOf('Words.'), 1);
    await undoClipping(id, 2);
    expect(await texts()).toEqual([]);
    expect((await findClippings([id])).get(id)?.clipping.text).toBe('Words.');
    await restoreClipping(id, 3);
    expect(await texts()).toEqual(['Words.']);
  });

  it('clips words anew after they were deleted', async () => {
    const { id } = await storeReading(readingOf('Words.'), 1);
    await undoClipping(id, 2);
    expect((await storeReading(readingOf('Words.'), 3)).kind).toBe('clipped');
  });

  it('keeps the blogger’s note', async () => {
    const { id } = await storeReading(readingOf('Words.'), 1);
    await annotateClipping(id, { note: 'use first' }, 2);
    expect((await allClippings())[0]?.clipping.note).toBe('use first');
  });

  it('keeps the blogger’s tags and note each when the other changes', async () => {
    const { id } = await storeReading(readingOf('Words.'), 1);
    const shown = async () => (await allClippings())[0]?.clipping;
    expect(await shown()).toMatchObject({ note: '', tags: [] });
    await annotateClipping(id, { note: 'use first', tags: ['ship'] }, 2);
    await annotateClipping(id, { tags: ['ship', 'storm'] }, 3);
    expect(await shown()).toMatchObject({ note: 'use first', tags: ['ship', 'storm'] });
    await annotateClipping(id, { note: '' }, 4);
    expect(await shown()).toMatchObject({ note: '', tags: ['ship', 'storm'], updatedAt: 4 });
    await annotateClipping(id, { tags: [] }, 5);
    expect(await shown()).toMatchObject({ tags: [] });
  });

  it('says nothing of one whose words cannot be read, and gives all others', async () => {
    const { id } = await storeReading(readingOf('Broken.'), 1);
    await storeReading(readingOf('Whole.'), 2);
    await db.clippingBodies.update(id, { bodyVersion: 99 });
    expect(await texts()).toEqual(['Whole.']);
  });

  it('leaves out ids that nobody knows', async () => {
    expect((await findClippings(['nobody'])).size).toBe(0);
  });
});

describe('corrections', () => {
  it('stand when another passage of the article is clipped', async () => {
    await storeReading(readingOf('One.'), 1);
    const [first] = await allClippings();
    if (!first) throw new Error('nothing was clipped');
    const correction = { ...correctionOf(first.source), authors: ['John Roe'] };
    await saveCorrection(first.source.id, correction, 2);
    await storeReading(readingOf('Two.'), 3);
    const authors = (await allClippings()).map(({ source }) => source.authors?.value);
    expect(authors).toEqual([['John Roe'], ['John Roe']]);
  });

  it('of a publication’s name hold for what is clipped there before and after', async () => {
    await storeReading(readingOf('One.'), 1);
    await saveSiteRule({ site: 'wire.test', siteName: 'The Wire' }, 2);
    await storeReading(readingOf('Two.', { url: 'https://www.wire.test/other' }), 3);
    const names = (await allClippings()).map(({ source }) => source.siteName?.value);
    expect(names).toEqual(['The Wire', 'The Wire']);
  });

  it('of a publication’s name, made again, hold for the articles that the first one named', async () => {
    await storeReading(readingOf('One.'), 1);
    await saveSiteRule({ site: 'wire.test', siteName: 'The Wier' }, 2);
    await storeReading(readingOf('Two.', { url: 'https://www.wire.test/other' }), 3);
    await saveSiteRule({ site: 'wire.test', siteName: 'The Wire' }, 4);
    const names = (await allClippings()).map(({ source }) => source.siteName?.value);
    expect(names).toEqual(['The Wire', 'The Wire']);
  });

  it('of one article’s name stand when its site gets a rule', async () => {
    await storeReading(readingOf('One.'), 1);
    const [first] = await allClippings();
    if (!first) throw new Error('nothing was clipped');
    await saveCorrection(
      first.source.id,
      { ...correctionOf(first.source), siteName: 'Wire Weekend' },
      2,
    );
    await saveSiteRule({ site: 'wire.test', siteName: 'The Wire' }, 3);
    expect((await allClippings())[0]?.source.siteName?.value).toBe('Wire Weekend');
  });
});

describe('drafts', () => {
  it('makes one draft for two windows that open at once', async () => {
    const [one, two] = await Promise.all([
      activeDraftOr(() => makeDraft('a', 1)),
      activeDraftOr(() => makeDraft('b', 1)),
    ]);
    expect(one.id).toBe(two.id);
    expect(await listDrafts(100)).toHaveLength(1);
  });

  it('works on the chosen draft, and on the last edited one when that is deleted', async () => {
    await saveDraft({ ...makeDraft('old', 1), updatedAt: 1 });
    await saveDraft({ ...makeDraft('new', 2), updatedAt: 2 });
    await activateDraft('old');
    expect(await activeId()).toBe('old');
    await deleteDraft('old', 3);
    expect(await activeId()).toBe('new');
    await restoreDraft('old', 4);
    expect(await activeId()).toBe('old');
  });

  it('keeps what another window writes into a deleted draft, and keeps it deleted', async () => {
    const draft = makeDraft('a', 1);
    await saveDraft(draft);
    await deleteDraft('a', 2);
    expect((await saveDraft({ ...draft, rev: 1, title: 'Still typing' })).kind).toBe('stale');
    await saveDraft({ ...draft, rev: 2, title: 'Still typing' });
    expect(await listDrafts(100)).toEqual([]);
    expect((await findDraft('a'))?.title).toBe('Still typing');
  });
});

describe('a library of a newer version', () => {
  it('is not opened, so that nothing in it is written over', async () => {
    const name = 'from-the-future';
    const newer = indexedDB.open(name, 990);
    await new Promise<void>((resolve, reject) => {
      newer.onsuccess = () => resolve();
      newer.onerror = () => reject(newer.error);
    });
    newer.result.close();
    await expect(new QuotewrightDatabase(name).open()).rejects.toMatchObject({
      code: 'newer-store',
    });
  });
});
