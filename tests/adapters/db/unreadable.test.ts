import 'fake-indexeddb/auto';
import { afterEach, expect, it } from 'vitest';
import { db } from '../../../adapters/db/database.ts';
import {
  activateDraft,
  activeDraft,
  activeDraftOr,
  findDraft,
  listDrafts,
  saveDraft,
} from '../../../adapters/db/drafts.ts';
import { checkedDraft } from '../../../domain/draft/checked-draft.ts';
import { makeDraft } from '../../../domain/draft/draft.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

/** A good draft, and one whose body is put over by `body`, which is the active one. */
async function withBroken(body: object): Promise<void> {
  await saveDraft({ ...makeDraft('good', 1), title: 'Good' });
  await saveDraft({ ...makeDraft('broken', 2), title: 'Broken' });
  await db.draftBodies.update('broken', body);
  await activateDraft('broken');
}

it.each([
  ['was written by a newer version', { bodyVersion: 99 }],
  ['has no body', { body: null }],
  ['has a body that is no document', { body: { type: 'doc', content: 7 } }],
  ['holds what no draft can hold', { body: { type: 'doc', content: [{ type: 'video' }] } }],
  [
    'holds things where they cannot stand',
    { body: { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'rule' }] }] } },
  ],
])('a draft that %s says so, keeps what it has and its place in the list', async (_, body) => {
  await withBroken(body);
  expect((await listDrafts(100)).map(({ title }) => title)).toEqual(['Broken', 'Good']);
  const active = await activeDraft();
  const checked = active && checkedDraft(active);
  expect(checked).toMatchObject({ unreadable: true, row: { id: 'broken', title: 'Broken' } });
  expect(checked).toMatchObject({ stored: body });
  expect((await findDraft('good'))?.title).toBe('Good');
});

it('a draft of a newer version is never written over, and a new one is made beside it', async () => {
  await withBroken({ bodyVersion: 99 });
  await expect(saveDraft({ ...makeDraft('broken', 3), rev: 0 })).rejects.toThrow(
    'draft-unreadable',
  );
  expect((await activeDraftOr(() => makeDraft('fresh', 4))).id).toBe('fresh');
  expect(await db.draftBodies.get('broken')).toMatchObject({ bodyVersion: 99 });
});

it('a draft from before a field was there has that field as in a new draft', async () => {
  await saveDraft({ ...makeDraft('old', 1), guest: 'Dana' });
  await db.draftBodies
    .where('id')
    .equals('old')
    .modify((body) => {
      Reflect.deleteProperty(body, 'excerpt');
    });
  expect(await findDraft('old')).toMatchObject({ excerpt: '', guest: 'Dana' });
});

it('a draft that was deleted for good does not come back by what a window still types', async () => {
  await saveDraft({ ...makeDraft('gone', 1) });
  const draft = await findDraft('gone');
  await db.drafts.delete('gone');
  await db.draftBodies.delete('gone');
  await expect(saveDraft({ ...makeDraft('gone', 1), ...draft })).rejects.toThrow('draft-gone');
});
