import { describe, expect, it } from 'vitest';
import { connect } from '../../../adapters/blogs/wordpress/connect.ts';
import { almostWordPress, redirectTo } from '../../blogs/hostile-server.ts';
import { connectionTo, ME, PASSWORD, ROOT, serve } from './connection-rig.ts';

describe('the password goes to the named host and nowhere else', () => {
  const elsewhere = () => serve(almostWordPress({}));

  it.each(['/', ROOT, ME])('when %s leads to another host', async (path) => {
    const other = await elsewhere();
    const server = await serve(almostWordPress({ [path]: redirectTo(301, `${other.url}${path}`) }));
    expect(await connectionTo(server.url)).toMatchObject({
      ok: false,
      error: { kind: 'redirected' },
    });
    expect(other.authorizations).toEqual([]);
  });

  it('when the blog declares an interface on another host', async () => {
    const other = await elsewhere();
    const server = await serve((_request, response) => {
      response.setHeader('link', `<${other.url}/wp-json/>; rel="https://api.w.org/"`);
      response.end();
    });
    expect(await connectionTo(server.url)).toMatchObject({
      ok: false,
      error: { kind: 'redirected', detail: other.url },
    });
    expect([...other.authorizations, ...server.authorizations]).toEqual([]);
  });

  it('and not unencrypted over a network', async () => {
    const server = await serve(almostWordPress({}));
    const watched: typeof fetch = async (input, init) => {
      expect(new Headers(init?.headers).has('authorization')).toBe(false);
      const answer = await fetch(
        String(input).replace('http://blog.example/', `${server.url}/`),
        init,
      );
      const headers = { link: '<http://blog.example/wp-json/>; rel="https://api.w.org/"' };
      return Object.defineProperty(new Response(await answer.text(), { headers }), 'url', {
        value: 'http://blog.example/',
      });
    };
    const answer = await connect({
      url: 'http://blog.example',
      user: 'dana',
      password: PASSWORD,
      fetch: watched,
    });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'insecure' } });
  });
});

describe('a blog in good order', () => {
  it('is connected, with plain permalinks as well', async () => {
    const server = await serve((request, response, url) => {
      const route = new URL(request.url ?? '/', url).searchParams.get('rest_route');
      const path = route === null ? '/' : `/wp-json${route}`;
      if (path === '/')
        response.setHeader(
          'link',
          `<${url}/feed>; rel="alternate", <${url}/index.php?rest_route=/>; rel="https://api.w.org/"`,
        );

      if (path === '/') return void response.end('<h1>A blog</h1>');
      request.url = path;
      almostWordPress({})(request, response, url);
    });
    expect(await connectionTo(server.url)).toMatchObject({
      ok: true,
      value: {
        name: 'A blog',
        displayName: 'Dana',
        apiUrl: `${server.url}/index.php?rest_route=/`,
        can: { publish: true, createCategories: false },
      },
    });
    expect(server.authorizations).toHaveLength(1);
  });
});
