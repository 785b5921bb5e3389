import { describe, expect, it } from 'vitest';
import { connect } from '../../../adapters/blogs/wordpress/connect.ts';
import {
  type Answering,
  almostWordPress,
  redirectTo,
  sendJson,
  sendPage,
} from '../../blogs/hostile-server.ts';
import { connectionTo, ME, PASSWORD, ROOT, serve } from './connection-rig.ts';

/** A WordPress that lives in a folder of a site which is something else. */
const inFolder =
  (folder: string, rest: Answering = sendPage(404, 'No such page')): Answering =>
  (request, response, url) => {
    if (!request.url?.startsWith(folder)) return rest(request, response, url);
    request.url = request.url.slice(folder.length - 1);
    almostWordPress({ '/': sendPage(200, '<h1>A blog</h1>') })(request, response, url + folder);
  };
const plainOnly: Answering = (request, response, url) => {
  const asked = new URL(request.url ?? '/', url);
  const route = asked.searchParams.get('rest_route');
  if (route === null) return sendPage(200, '<h1>A blog</h1>')(request, response, url);
  request.url = `/wp-json${route}`;
  almostWordPress({})(request, response, url);
};
const html = (head: string) => sendPage(200, `<!doctype html><head>${head}</head><h1>Blog</h1>`);

describe('a WordPress is found', () => {
  it.each([
    { when: 'its front page has no Link header', front: sendPage(200, '<h1>A blog</h1>') },
    { when: 'its front page is for members only', front: sendPage(401, 'Members only') },
    { when: 'its front page is forbidden', front: sendPage(403, 'Forbidden') },
    { when: 'it is "coming soon"', front: sendPage(503, '<h1>Coming soon</h1>') },
    { when: 'its front page leads to its log-in', front: redirectTo(302, '/wp-login.php') },
  ])('when $when', async ({ front }) => {
    const server = await serve(almostWordPress({ '/': front }));
    expect(await connectionTo(server.url)).toMatchObject({ ok: true, value: { name: 'A blog' } });
  });

  it.each([
    `<link rel="https://api.w.org/" href="/elsewhere/wp-json/" />`,
    `<LINK href='/elsewhere/wp-json/' REL='https://api.w.org/'>`,
    `<link data-a="rel=x" rel="alternate https://api.w.org/" href=/elsewhere/wp-json/>`,
  ])('by the link in its HTML: %s', async (link) => {
    const answers = inFolder('/elsewhere/', html(link));
    const server = await serve(answers);
    expect(await connectionTo(server.url)).toMatchObject({
      ok: true,
      value: { apiUrl: `${server.url}/elsewhere/wp-json/` },
    });
  });

  it('when it has plain addresses and says nothing of itself', async () => {
    const server = await serve(plainOnly);
    expect(await connectionTo(server.url)).toMatchObject({
      ok: true,
      value: { apiUrl: `${server.url}/?rest_route=/` },
    });
  });

  it.each([
    ['/journal/', '/journal/'],
    ['/journal/', '/journal'],
    ['/journal/', '/journal/2017/05/06/a-post/'],
    ['/journal/', '/journal/index.php'],
    ['/blog/', '/'],
    ['/blog/', '/about/'],
  ])('in the folder %s when %s is typed', async (folder, typed) => {
    const server = await serve(inFolder(folder));
    expect(await connectionTo(server.url + typed)).toMatchObject({
      ok: true,
      value: { url: `${server.url}${folder}`, apiUrl: `${server.url}${folder}wp-json/` },
    });
  });

  it('when its interface answers only to those who sign in', async () => {
    const locked: Answering = (request, response, url) =>
      request.headers.authorization
        ? almostWordPress({})(request, response, url)
        : sendJson(response, 401, { code: 'rest_login_required', message: 'Members only' });
    const server = await serve(almostWordPress({ [ROOT]: locked }));
    expect(await connectionTo(server.url)).toMatchObject({ ok: true });
  });

  it('and nobody is named before it is found', async () => {
    const server = await serve(sendPage(404, 'Nothing here'));
    expect(await connectionTo(`${server.url}/a/b/`)).toMatchObject({
      ok: false,
      error: { kind: 'no-interface' },
    });
    expect(server.authorizations).toEqual([]);
  });

  it('but not where JSON is something else', async () => {
    const server = await serve((_request, response) => sendJson(response, 200, { namespaces: [] }));
    expect(await connectionTo(server.url)).toMatchObject({
      ok: false,
      error: { kind: 'no-interface' },
    });
  });
});

describe('an address that sends to another one', () => {
  const connectThrough = (fetch: typeof globalThis.fetch) =>
    connect({ url: 'example.com/blog/', user: 'dana', password: PASSWORD, fetch });

  it('names that as the address to try', async () => {
    const there = 'https://www.example.com/blog/?utm=1';
    const answer = await connectThrough(async () =>
      Object.defineProperty(new Response('A blog'), 'url', { value: there }),
    );
    expect(answer).toMatchObject({
      error: { kind: 'redirected', detail: 'https://www.example.com/blog/' },
    });
  });

  it('names the one with www. when the browser may not see where it leads', async () => {
    const answer = await connectThrough(async (_input, init) => {
      if (init?.redirect === 'follow') throw new TypeError('Failed to fetch');
      return Object.defineProperty(new Response(), 'type', { value: 'opaqueredirect' });
    });
    expect(answer).toMatchObject({
      error: { kind: 'redirected', detail: 'https://www.example.com/blog/' },
    });
  });

  it('is not believed about an address with no name', async () => {
    const server = await serve(almostWordPress({ [ME]: redirectTo(302, 'http://10.0.0.1/') }));
    expect(await connectionTo(server.url)).toMatchObject({
      error: { kind: 'redirected', detail: '' },
    });
  });
});
