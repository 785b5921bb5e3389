// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { adoptBrowser } from '../../../adapters/browser/browser.ts';
import { lookAtArticle as look } from '../../../adapters/verify/look-at-article.ts';
import { clippingOf, sourceOf } from '../../builders/clipping.ts';

const WORDS = 'The harbour will be dredged before the winter storms arrive.';
const URL = 'https://news.test/2017/harbour';
const { clipping, source } = clippingOf('one', [WORDS], sourceOf({ url: URL }));
const article = { source, clippings: [clipping] };
const EXACT = { declaredUrl: null, passages: [{ id: 'one', found: 'exact', words: null }] };

/** One tab of a browser, as an extension with no more than its rights sees it. */
interface Tab {
  readonly url?: string;
  /** Where it is after it was asked. */
  readonly later?: string;
  readonly answer?: unknown;
}

/** The part of a browser's extension API that a look needs, and what was asked of it. */
const world = { tabs: [] as readonly Tab[], isAllowed: false, scripts: 0, wanted: [] as unknown[] };
const chrome = {
  tabs: {
    query: async () => world.tabs.map(({ url }, id) => ({ id, url })),
    get: async (id: number) => ({ url: world.tabs[id]?.later ?? world.tabs[id]?.url }),
  },
  scripting: {
    async executeScript({ target, args }: { target: { tabId: number }; args?: unknown[] }) {
      world.scripts += 1;
      if (args) world.wanted = args;
      const { answer } = world.tabs[target.tabId] ?? {};
      if (answer instanceof Error) throw answer;
      return [{ result: args ? answer : undefined }];
    },
  },
  permissions: { contains: async () => world.isAllowed },
};

describe('a look at an article', () => {
  const fetched = vi.fn();
  beforeAll(() => {
    adoptBrowser(chrome as unknown as Browser); // a part of it
    vi.stubGlobal('fetch', fetched);
  });
  afterEach(() => {
    Object.assign(world, { tabs: [], isAllowed: false, scripts: 0 });
    fetched.mockReset();
  });
  const lookNow = () => look(article, new AbortController().signal);
  const serve = (body: string) =>
    fetched.mockImplementation(async (url: string) => {
      const response = new Response(`<!doctype html><title>x</title>${body}`, {
        headers: { 'content-type': 'text/html' },
      });
      return Object.defineProperty(response, 'url', { value: url });
    });

  it('asks nobody when it is allowed nothing', async () => {
    expect(await lookNow()).toEqual({ how: 'fetch', url: URL, seen: 'not-allowed' });
    expect(fetched).not.toHaveBeenCalled();
  });

  it('goes to the tab where it is open, and tells it no more than it needs', async () => {
    world.tabs = [{}, { url: 'https://news.test/other' }, { url: `${URL}#top`, answer: EXACT }];
    const { how, seen } = await lookNow();
    expect(how).toBe('tab');
    expect(seen).toMatchObject({ ...EXACT, url: `${URL}#top` });
    expect(world.wanted[1]).toEqual([{ id: 'one', anchor: clipping.anchor }]);
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<readonly [string, Tab]>([
    ['is led elsewhere meanwhile', { url: URL, later: 'https://evil.test/', answer: EXACT }],
    ['answers nonsense', { url: URL, answer: 'exact' }],
    ['may not be read', { url: URL, answer: new Error('Cannot access contents') }],
  ])('does not rely on a tab that %s', async (_, tab) => {
    Object.assign(world, { tabs: [tab], isAllowed: true });
    serve(`<p>${WORDS}</p>`);
    expect(await lookNow()).toMatchObject({
      how: 'fetch',
      seen: { url: URL, passages: [{ found: 'exact' }] },
    });
    expect(world.scripts).toBeGreaterThan(0);
  });

  it('never puts a script into a tab of another article', async () => {
    world.tabs = [{ url: 'https://news.test/2017/harbour/2' }, { url: 'chrome://settings/' }, {}];
    await lookNow();
    expect(world.scripts).toBe(0);
  });

  it('fetches it once, without what tells where a reader came from', async () => {
    world.isAllowed = true;
    serve('<p>Other words.</p>');
    const tagged = { ...article, source: { ...source, url: `${URL}?utm_source=mail` } };
    const { url, seen } = await look(tagged, new AbortController().signal);
    expect(url).toBe(URL);
    expect(seen).toMatchObject({ passages: [] });
    expect(fetched.mock.calls.map(([address]) => address)).toEqual([URL]);
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });
});
