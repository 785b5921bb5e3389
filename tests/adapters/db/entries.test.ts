import 'fake-indexeddb/auto';
import { v7 } from 'uuid';
import { afterEach, expect, it } from 'vitest';
import { findClippings, storeReading } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { listClippingIds } from '../../../adapters/db/library-list.ts';
import { clippingsOfPage } from '../../../adapters/db/page-clippings.ts';
import type { EntryClues } from '../../../domain/source/entry/entry-clues.ts';
import { clippingOf } from '../../builders/clipping.ts';
import { cluesOf, metasOf } from '../../builders/clues.ts';
import { commentOf, pieceOf, unitOf } from '../../builders/entry.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const STORY = 'https://hill.test/news/story';
const FRONT = 'https://hill.test/';
const TIME = '2026-05-02T10:00:00Z';

/** A story's card on a front page. */
const cardOf = (title: string, link: string): EntryClues => ({
  units: [
    unitOf({ class: 'card' }, [[pieceOf(title, { mark: '<a <h2 card-title', link })]], {
      name: 'article',
    }),
  ],
  headings: [],
});

const clip = async (text: string, url: string, entry: EntryClues | null) => {
  const id = v7();
  const { markup, anchor } = clippingOf(id, [text]).clipping;
  const clues = cluesOf({ url, metas: metasOf({ author: 'Ada Lund', 'og:title': 'The quay' }) });
  const stored = await storeReading({ id, markup, anchor, leftOut: [], clues, entry }, 1);
  const source = (await findClippings([stored.id])).get(stored.id)?.source;
  return { ...stored, source };
};

const idsAt = async (url: string) =>
  (await clippingsOfPage({ url, canonicalUrl: null })).map(({ id }) => id).sort();

it('the same words in two comments are two clippings of two sources, and of none other than the page’s', async () => {
  const one = await clip('It sinks.', STORY, commentOf('mud', `${STORY}#c1`, TIME));
  const two = await clip('It sinks.', STORY, commentOf('Rosa L.', `${STORY}#c2`, TIME));
  const own = await clip('It sinks.', STORY, null);
  expect([one, two, own].map(({ source }) => source?.authors?.value)).toEqual([
    ['mud'],
    ['Rosa L.'],
    ['Ada Lund'],
  ]);
  expect(new Set([one, two, own].map(({ source }) => source?.id)).size).toBe(3);
  expect(await idsAt(STORY)).toEqual([one.id, two.id, own.id].sort());
});

it('two comments without an address are told apart by who wrote them and when, and one is known again', async () => {
  const one = await clip('One.', STORY, commentOf('mud', '', TIME));
  const other = await clip('One.', STORY, commentOf('mud', '', '2026-05-03T10:00:00Z'));
  const more = await clip('More.', STORY, commentOf('mud', '', TIME));
  expect(other.source?.id).not.toBe(one.source?.id);
  expect(more.source?.id).toBe(one.source?.id);
  expect(await clip('More.', STORY, commentOf('mud', '', TIME))).toMatchObject({
    kind: 'already',
    id: more.id,
  });
});

it('a story clipped on a front page is the same on its own page, and found on both', async () => {
  const there = 'https://hill.test/2026/fares';
  const first = await clip('Fares rise.', FRONT, cardOf('Fares go up', there));
  const own = await clip('By a tenth.', there, null);
  expect(own.source?.id).toBe(first.source?.id);
  const both = [first.id, own.id].sort();
  expect(await idsAt(there)).toEqual(both);
  expect(await idsAt(FRONT)).toEqual(both);
  expect((await listClippingIds(1, FRONT)).length).toBe(1);
  expect(own.source?.title?.value).toBe('Fares go up');
});

it('a story that was on several pages is found on each', async () => {
  const there = 'https://hill.test/2026/fares';
  const tag = 'https://hill.test/tag/ferries';
  const first = await clip('Fares rise.', FRONT, cardOf('Fares go up', there));
  await clip('A tenth.', tag, cardOf('Fares go up', there));
  expect((await idsAt(tag)).length).toBe(2);
  expect(await idsAt(FRONT)).toContain(first.id);
});
