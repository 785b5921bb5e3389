import { beforeAll, expect, it } from 'vitest';
import { categoryIds, tagIds } from '../../adapters/blogs/wordpress/terms.ts';
import { wordPressApi } from '../../adapters/blogs/wordpress/wordpress-api.ts';
import { describeWordPress, type Running } from './describe-wordpress.ts';
import { succeeded } from './held-posts.ts';
import { onOldDatabase } from './old-database.ts';
import type { PracticeUsers } from './wordpress/start-wordpress.ts';

const apiOf = (blog: Running, login: keyof PracticeUsers, fetch = globalThis.fetch) => {
  const { applicationPassword: password } = blog().users[login];
  return wordPressApi({ apiUrl: `${blog().url}/wp-json/`, user: login, password, fetch });
};

describeWordPress('the categories and tags of a real WordPress', (first) => {
  /** Makes a category past the program. */
  const make = async (body: { readonly name: string; readonly parent?: number }) =>
    (
      succeeded(await apiOf(first, 'admin').call({ route: '/wp/v2/categories', body })) as {
        id: number;
      }
    ).id;
  const ids: Record<string, number> = {};
  beforeAll(async () => {
    ids.sports = await make({ name: 'Sports' });
    ids.sportsNews = await make({ name: 'News', parent: ids.sports });
    ids.news = await make({ name: 'News' });
    ids.chess = await make({ name: 'Chess', parent: ids.sports });
    ids.law = await make({ name: 'Law & "Order"' });
    ids.decomposed = await make({ name: 'E\u0301lections' });
  });

  it.each(['admin', 'dana'] as const)('are found as %s means them', async (login) => {
    const api = apiOf(first, login);
    const named = async (...names: readonly string[]) => succeeded(await categoryIds(api, names));
    expect(await named('News')).toEqual([ids.news]);
    expect(await named(' news ', 'NEWS')).toEqual([ids.news]);
    expect(await named('Chess')).toEqual([ids.chess]);
    expect(await named('Law & "Order"')).toEqual([ids.law]);
    expect(await named('\u00C9lections', 'e\u0301lections')).toEqual([ids.decomposed]);
  });

  it('are one tag, however an accent is written', async () => {
    const api = apiOf(first, 'dana');
    const [composed] = succeeded(await tagIds(api, ['\u00C9t\u00E9']));
    expect(succeeded(await tagIds(api, ['E\u0301te\u0301', '\u00C9t\u00E9']))).toEqual([composed]);
    expect(succeeded(await tagIds(api, ['AT&T', 'at&t']))).toHaveLength(1);
    expect(succeeded(await tagIds(api, ['AT&T']))).toEqual(succeeded(await tagIds(api, ['at&t'])));
  });

  it.each([
    { tag: '<b>', kind: 'term-unusable', args: { term: '<b>' } },
    { tag: 'x'.repeat(201), kind: 'term-too-long', args: { term: 'x'.repeat(201), limit: '200' } },
    { tag: 'Fun 😀', kind: 'term-character', args: { term: 'Fun 😀', character: '😀' } },
  ])('are refused by name and at once: $kind', async ({ tag, kind, args }) => {
    const api = apiOf(first, 'dana', onOldDatabase);
    expect(await tagIds(api, ['fine', tag])).toEqual({
      ok: false,
      error: { kind, detail: tag, args },
    });
    expect((await tagIds(api, ['fine', 'mended'])).ok).toBe(true);
  });

  it('are found among more than two thousand', async () => {
    succeeded(await apiOf(first, 'admin').call({ route: '/practice/v1/topics', body: {} }));
    // Last, and by a name that the blog's search does not find.
    const last = await make({ name: 'Cafe\u0301 E\u0301te\u0301' });
    const author = apiOf(first, 'dana');
    const one = succeeded(await categoryIds(author, ['Topic 2049']));
    expect(one).toHaveLength(1);
    expect(succeeded(await categoryIds(author, ['caf\u00E9 \u00E9t\u00E9']))).toEqual([last]);
    expect(await categoryIds(author, ['No such topic'])).toMatchObject({
      error: { kind: 'no-such-category', detail: 'No such topic' },
    });
  });
});
