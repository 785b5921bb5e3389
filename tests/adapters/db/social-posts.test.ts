import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, expect, it } from 'vitest';
import { findClippings, storeReading } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { clippingsOfPage } from '../../../adapters/db/page-clippings.ts';
import type { PostClues } from '../../../domain/source/social/post-clues.ts';
import { clippingOf } from '../../builders/clipping.ts';
import { cluesOf } from '../../builders/clues.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const POST = 'https://x.com/dana/status/17';
const TIME = '2024-05-06T07:12:44.000Z';

/** What X shows of Dana's post, or of another that is quoted in it. */
const shown = (by: string, time = TIME): PostClues => ({
  links: [{ href: '/dana/status/17', text: 'May 6', time: TIME }],
  by,
  time,
  lang: 'en',
  isMastodon: false,
});

const clip = async (text: string, url: string, post: PostClues | null) => {
  const id = v7();
  const { markup, anchor } = clippingOf(id, [text]).clipping;
  const clues = cluesOf({ url, metas: [{ name: 'author', value: 'Somebody Else' }] });
  const stored = await storeReading({ id, markup, anchor, leftOut: [], clues, post }, 1);
  const found = (await findClippings([stored.id])).get(stored.id);
  return { ...stored, authors: found?.source.authors?.value, sourceId: found?.source.id };
};

it('words of a post, of one that it quotes and of the page around them are three sources', async () => {
  const own = await clip('Eight.', POST, shown('Dana Example@dana'));
  const quoted = await clip('Huit.', POST, shown('Roe Reader@roe·May 5'));
  const beside = await clip('Trending now', POST, null);
  expect([own.authors, quoted.authors]).toEqual([['Dana Example'], ['Roe Reader']]);
  expect(beside.authors).not.toEqual(own.authors);
  expect(new Set([own, quoted, beside].map(({ sourceId }) => sourceId)).size).toBe(3);
  const there = await clippingsOfPage({ url: `${POST}?s=20`, canonicalUrl: null });
  expect(there.map(({ id }) => id).sort()).toEqual([own.id, quoted.id, beside.id].sort());
});

it('a post is the same on a timeline as at its own address, and there are no two clippings of the same words', async () => {
  const first = await clip('Eight.', 'https://x.com/home', shown('Dana Example@dana'));
  const again = await clip('Eight.', POST, shown('Dana Example@dana'));
  const more = await clip('More.', POST, shown('Dana Example@dana'));
  expect(again).toMatchObject({ kind: 'already', id: first.id });
  expect(more.sourceId).toBe(first.sourceId);
});

it('a record from before posts were known stays as it is beside the new one', async () => {
  const old = await clip('Old.', POST, null);
  const fresh = await clip('New.', POST, shown('Dana Example@dana'));
  expect(fresh.sourceId).not.toBe(old.sourceId);
  expect((await findClippings([old.id])).get(old.id)?.source.social).toBeUndefined();
});
