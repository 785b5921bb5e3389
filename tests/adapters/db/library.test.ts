import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { annotateClipping, undoClipping } from '../../../adapters/db/clippings.ts';
import { db } from '../../../adapters/db/database.ts';
import { allArticles, articlesToCheck } from '../../../adapters/db/library-check.ts';
import { listedClippings } from '../../../adapters/db/library-clippings.ts';
import {
  countClippings,
  listClippingIds,
  newestSources,
} from '../../../adapters/db/library-list.ts';
import { searchLibrary } from '../../../adapters/db/library-search.ts';
import { saveCorrection } from '../../../adapters/db/sources.ts';
import { libraryVerdicts } from '../../../adapters/db/verdict-counts.ts';
import { saveVerifications } from '../../../adapters/db/verifications.ts';
import { watch } from '../../../adapters/db/watch.ts';
import { type WatchedRecords, watchRecords } from '../../../adapters/db/watch-records.ts';
import { readQuery } from '../../../domain/library/library-query.ts';
import { addressed, planCheck } from '../../../domain/verify/check-plan.ts';
import type { Verdict } from '../../../domain/verify/verification.ts';
import { sourceOf } from '../../builders/clipping.ts';
import { storeLibrary } from '../../builders/stored-library.ts';

afterEach(() => Promise.all(db.tables.map((table) => table.clear())));

const presse = sourceOf({ id: 'source-2', url: 'https://presse.test/a', title: 'Élection' });
const many = (count: number) => Array.from({ length: count }, () => ({}));
const NEVER = new AbortController().signal;

/** What a search finds, to its end. */
async function found(typed: string, verdict: Verdict | null = null): Promise<readonly string[]> {
  const ids: string[] = [];
  const search = { query: readQuery(typed), verdict, isHeld: () => false };
  for await (const step of searchLibrary(search)) ids.push(...step.found);
  return ids;
}

describe('the library lists', () => {
  it('the newest first, and no more than is asked for', async () => {
    const ids = await storeLibrary(many(100));
    expect(await listClippingIds(3, null)).toEqual(ids.slice(-3).reverse());
    expect(await countClippings(NEVER)).toBe(100);
  });

  it('this page’s article first, however old its clippings are', async () => {
    const ids = await storeLibrary([{ source: presse }, ...many(100), { source: presse }]);
    const page = 'https://presse.test/a?utm_source=mail#top';
    expect(await listClippingIds(3, page)).toEqual([ids[101], ids[0], ids[100]]);
    expect(await listClippingIds(3, 'about:blank')).toEqual([ids[101], ids[100], ids[99]]);
  });

  it('how many there are, whenever they were made', async () => {
    expect(await countClippings(NEVER)).toBe(0);
    const times = [5, 5, 5, 6, 7, 1_000_000, 1_000_001, 1e12, 1e12 + 1];
    await storeLibrary(times.map((createdAt) => ({ createdAt })));
    expect(await countClippings(NEVER)).toBe(times.length);
    expect(await countClippings(AbortSignal.abort())).toBeNull();
  });

  it('nothing that is in the bin', async () => {
    const [first = '', second] = await storeLibrary(many(2));
    await undoClipping(first, 5);
    expect(await listClippingIds(9, presse.url)).toEqual([second]);
    expect(await countClippings(NEVER)).toBe(1);
  });

  it('a clipping whose words or article are lost, as far as it is known', async () => {
    const [wordless = '', sourceless = ''] = await storeLibrary([{}, { source: presse }]);
    await db.clippingBodies.delete(wordless);
    await db.sources.delete(presse.id);
    const listed = await listedClippings([wordless, sourceless, 'nothing']);
    expect([...listed.keys()]).toEqual([wordless, sourceless]);
    expect(listed.get(wordless)).toMatchObject({ row: { glimpse: 'Words.' }, clipping: null });
    expect(listed.get(sourceless)).toMatchObject({ source: null });
  });

  it('the articles that were clipped from last', async () => {
    await storeLibrary([{ source: presse }, ...many(90)]);
    expect((await newestSources(1)).map(({ id }) => id)).toEqual(['source-1']);
    expect((await newestSources(6)).map(({ id }) => id)).toEqual(['source-1', 'source-2']);
  });
});

describe('a word in a note', () => {
  const settle = () => new Promise((resolve) => setTimeout(resolve, 60));

  it.each([null, sourceOf().url])(
    '(seen from %s) does not read the list again, and of the records only its own',
    async (pageUrl) => {
      const ids = await storeLibrary(many(80));
      let lists = 0;
      const unwatch = watch(
        () => listClippingIds(60, pageUrl),
        () => {
          lists += 1;
        },
        () => undefined,
      );
      const reads: (readonly string[])[] = [];
      const records: WatchedRecords<unknown> = {
        read: (wanted) => {
          reads.push(wanted);
          return listedClippings(wanted);
        },
        isTouched: (id, _, writes) =>
          writes.has('clippings', id) || writes.has('sources', 'source-1'),
      };
      let notes: readonly unknown[] = [];
      const watching = watchRecords(
        records,
        (values) => {
          notes = [...values.values()].map(
            (value) => (value as { row: { note: string } }).row.note,
          );
        },
        () => undefined,
      );
      watching.show(ids.slice(0, 60));
      await expect.poll(() => [lists, reads.length]).toEqual([1, 1]);
      await settle();
      for (const note of ['a', 'ab', 'abc']) await annotateClipping(ids[7] ?? '', { note }, 9);
      await annotateClipping(ids[70] ?? '', { note: 'elsewhere' }, 9);
      await settle();
      expect(lists).toBe(1);
      expect(
        reads
          .slice(1)
          .flat()
          .every((id) => id === ids[7]),
      ).toBe(true);
      await expect.poll(() => notes[7]).toBe('abc');
      const correction = { title: 'New', siteName: '', authors: [], publishedDay: '' };
      await saveCorrection('source-1', correction, 9);
      await settle();
      await expect.poll(() => reads.at(-1)?.length).toBe(60);
      const before = lists;
      await undoClipping(ids[0] ?? '', 10);
      await settle();
      await expect.poll(() => lists).toBeGreaterThan(before);
      watching.stop();
      unwatch();
    },
  );

  it('reads nothing again of what is shown already when more is shown', async () => {
    const ids = await storeLibrary(many(3));
    const reads: (readonly string[])[] = [];
    const watching = watchRecords(
      {
        read: (wanted) => {
          reads.push(wanted);
          return listedClippings(wanted);
        },
        isTouched: () => false,
      },
      () => undefined,
      () => undefined,
    );
    watching.show(ids.slice(0, 2));
    await settle();
    watching.show(ids);
    await settle();
    expect(reads).toEqual([ids.slice(0, 2), ids.slice(2)]);
    watching.stop();
  });
});

describe('a search', () => {
  const long = `${'word '.repeat(200)} needle`;

  it('finds words in passages, notes, tags and sources, newest first', async () => {
    const ids = await storeLibrary([
      { text: long },
      { note: 'a Needle of mine' },
      { tags: ['needlework'] },
      { source: presse },
      {},
    ]);
    expect(await found('needle')).toEqual([ids[2], ids[1], ids[0]]);
    expect(await found('NEEDLE word')).toEqual([ids[2], ids[1], ids[0]]);
    expect(await found('election')).toEqual([ids[3]]);
    expect(await found('nowhere')).toEqual([]);
    expect(await found('  ')).toHaveLength(5);
  });

  it('finds a tag that is named alone, and its words where nothing has it', async () => {
    const ids = await storeLibrary([
      { tags: ['Art'] },
      { tags: ['articles', 'climate policy'] },
      {},
    ]);
    expect(await found('#art')).toEqual([ids[0]]);
    expect(await found('#arti')).toEqual([ids[1]]);
    expect(await found('#climate policy')).toEqual([ids[1]]);
  });

  it('looks through everything once, though thousands were made at one moment', async () => {
    const ids = await storeLibrary([
      ...Array.from({ length: 1300 }, () => ({ createdAt: 5, text: 'needle' })),
      { createdAt: 9, text: 'needle' },
      { createdAt: 1, text: 'needle' },
    ]);
    const all = await found('needle');
    expect(new Set(all)).toEqual(new Set(ids));
    expect(all).toHaveLength(ids.length);
    expect([all[0], all.at(-1)]).toEqual([ids[1300], ids[1301]]);
  });

  it('finds by verdict, and keeps what is in hand', async () => {
    const ids = await storeLibrary(many(3));
    await saveVerifications([verified(ids[1], 'changed'), verified(ids[2], 'verbatim')]);
    expect(await found('', 'changed')).toEqual([ids[1]]);
    const held = {
      query: readQuery('nowhere'),
      verdict: null,
      isHeld: (id: string) => id === ids[0],
    };
    const steps = await Array.fromAsync(searchLibrary(held));
    expect(steps.flatMap((step) => step.found)).toEqual([ids[0]]);
  });
});

const verified = (clippingId = '', verdict: 'changed' | 'verbatim') => ({
  clippingId,
  outcome: verdict === 'changed' ? ({ verdict, words: null } as const) : ({ verdict } as const),
  checkedAt: 1,
  how: 'fetch' as const,
  url: 'https://news.test/a',
  before: null,
});

describe('checks of the library', () => {
  it('count verdicts of what is not in the bin', async () => {
    const [a = '', b, c] = await storeLibrary(many(3));
    await saveVerifications([
      verified(a, 'changed'),
      verified(b, 'changed'),
      verified(c, 'verbatim'),
    ]);
    await undoClipping(a, 5);
    expect(await libraryVerdicts()).toEqual([
      ['verbatim', 1],
      ['changed', 1],
    ]);
  });

  it('plan every article that has clippings, and read each with its own', async () => {
    const [first = '', second = '', third = ''] = await storeLibrary([{}, { source: presse }, {}]);
    const gone = sourceOf({ id: 'source-3', url: 'https://gone.test/' });
    const [, , , deleted = ''] = await storeLibrary([{}, { source: presse }, {}, { source: gone }]);
    await undoClipping(deleted, 5);
    const all = await allArticles(null, NEVER);
    expect(all).toEqual([addressed(sourceOf(), null), addressed(presse, null)]);
    const articles = await Array.fromAsync(articlesToCheck(planCheck(all)));
    const idsOf = articles.map(({ clippings }) => clippings.map(({ id }) => id).toSorted());
    expect(idsOf).toEqual([[first, third], [second]]);
    const some = await Array.fromAsync(articlesToCheck(planCheck(all, [third])));
    expect(some.map(({ clippings }) => clippings.map(({ id }) => id))).toEqual([[third]]);
  });
});
