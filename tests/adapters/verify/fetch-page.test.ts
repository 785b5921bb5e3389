import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fetchPage } from '../../../adapters/verify/fetch-page.ts';
import {
  type ChangingSite,
  endless,
  file,
  openChangingSite,
  redirect,
  slow,
  status,
  story,
} from '../../e2e/verify/changing-site.ts';

const here = new AbortController();

describe('a page that is fetched', () => {
  let site: ChangingSite;
  beforeAll(async () => {
    vi.stubGlobal('navigator', { onLine: true });
    site = await openChangingSite();
    site.answer('/story', story(['Words.']));
    site.answer('/renamed', redirect('/story'));
    site.answer('/away', redirect(site.at('/story', 'localhost')));
    site.answer('/round', redirect('/round'));
    site.answer('/broken', status(500));
    site.answer('/pdf', file('application/pdf'));
    site.answer('/huge', endless(50));
    site.answer('/slow', slow);
    site.answer('/tags', (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'.repeat(600_000)),
    );
    site.answer('/announced', (response) =>
      response.writeHead(200, { 'content-type': 'text/html', 'content-length': 9e9 }).write('<p>'),
    );
  });
  afterAll(async () => {
    vi.unstubAllGlobals();
    await site.close();
  });

  it('comes with the address that it was found at', async () => {
    for (const path of ['/story', '/renamed'])
      expect(await fetchPage(site.at(path), here.signal)).toEqual({
        url: site.at('/story'),
        html: expect.stringContaining('<p id=p0>Words.</p>'),
      });
  });

  it.each([
    ['/away', 'other-site'],
    ['/missing', 'gone'],
    ['/broken', 'trouble'],
    ['/pdf', 'not-a-page'],
    ['/huge', 'too-big'],
    ['/announced', 'too-big'],
    ['/tags', 'too-big'],
    ['/round', 'no-answer'],
  ])('is not read from %s: %s', async (path, reason) => {
    expect(await fetchPage(site.at(path), here.signal)).toBe(reason);
  });

  it('is asked for as by a stranger', async () => {
    site.requests.length = 0;
    await fetchPage(site.at('/story'), here.signal);
    expect(site.requests.map(({ headers }) => [headers.cookie, headers.referer])).toEqual([
      [undefined, undefined],
    ]);
  });

  it('is given up when the blogger stops the check', async () => {
    const control = new AbortController();
    const page = fetchPage(site.at('/slow'), control.signal);
    setTimeout(() => control.abort(), 50);
    await expect(page).rejects.toThrow();
  });

  it('is not asked for in vain when the computer is offline', async () => {
    vi.stubGlobal('navigator', { onLine: false });
    const none = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchPage(site.at('/story'), here.signal, none)).toBe('offline');
    vi.stubGlobal('navigator', { onLine: true });
    expect(await fetchPage(site.at('/story'), here.signal, none)).toBe('no-answer');
  });

  it('is known to lead away where the browser hides it', async () => {
    const hiding = (_: unknown, options?: RequestInit) =>
      options?.redirect === 'manual'
        ? Promise.resolve(
            Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' }),
          )
        : Promise.reject(new TypeError('Failed to fetch'));
    expect(await fetchPage(site.at('/story'), here.signal, hiding)).toBe('other-site');
  });
});
