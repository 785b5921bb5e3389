import { expect, it } from 'vitest';
import { connect } from '../../adapters/blogs/wordpress/connect.ts';
import { describeWordPress } from './describe-wordpress.ts';
import { succeeded } from './held-posts.ts';
import { type Answering, sendPage } from './hostile-server.ts';
import { type Fate, layLine, type WeakLine } from './weak-line.ts';

describeWordPress('a real WordPress behind something in the way', (first) => {
  const withLine = async <Value>(use: (line: WeakLine) => Promise<Value>): Promise<Value> => {
    const line = await layLine(first());
    try {
      return await use(line);
    } finally {
      await line.stop();
    }
  };
  const connectAt = (url: string) => {
    const { login: user, applicationPassword: password } = first().users.dana;
    return connect({ url, user, password });
  };
  const frontPageIs =
    (page: Answering) =>
    ({ url = '' }: { readonly url?: string | undefined }): Fate =>
      url === '/' ? page : 'pass';
  const html = (head: string): string => `<!doctype html><head>${head}</head><h1>A blog</h1>`;

  it.each([
    { when: 'without a Link header or a link', page: sendPage(200, html('')) },
    { when: 'for members only', page: sendPage(401, 'Members only') },
    { when: 'forbidden by a firewall', page: sendPage(403, 'Forbidden') },
    { when: '"coming soon"', page: sendPage(503, 'Coming soon') },
    {
      when: 'with the link in its HTML alone',
      page: sendPage(200, html(`<link rel='https://api.w.org/' href='/index.php?rest_route=/' />`)),
    },
  ])('is connected when its front page is $when', async ({ page }) => {
    await withLine(async (line) => {
      line.befall(frontPageIs(page));
      expect(succeeded(await connectAt(line.url)).displayName).toBe('Dana');
    });
  });

  it('is connected when only the address that every WordPress has gets through', async () => {
    await withLine(async (line) => {
      line.befall(({ url = '' }) => {
        if (url === '/') return sendPage(200, html(''));
        return url.startsWith('/wp-json') ? sendPage(404, 'Not found') : 'pass';
      });
      const { apiUrl } = succeeded(await connectAt(line.url));
      expect(apiUrl).toBe(`${line.url}/?rest_route=/`);
    });
  });

  it.each(['/wp-admin/edit.php', '/2017/05/06/a-post/', '/wp-login.php?action=x', '/no/such/page'])(
    'is connected by what stands in the address bar: %s',
    async (path) => {
      const { url } = succeeded(await connectAt(first().url + path));
      expect(url).toBe(`${first().url}/`);
    },
  );

  it('is not connected when its server drops the password, and that is named as a cause', async () => {
    await withLine(async (line) => {
      line.befall((request) => {
        delete request.headers.authorization;
        return 'pass';
      });
      expect(await connectAt(line.url)).toMatchObject({ error: { kind: 'password-unseen' } });
    });
  });
});
