import { expect, it } from 'vitest';
import { connect } from '../../adapters/blogs/wordpress/connect.ts';
import { describeWordPress, TITLES } from './describe-wordpress.ts';
import { succeeded } from './held-posts.ts';
import { almostWordPress, smallServer } from './hostile-server.ts';

describeWordPress('a real WordPress is connected', (first) => {
  it.each([
    { login: 'admin', can: { publish: true, createCategories: true }, displayName: 'admin' },
    { login: 'dana', can: { publish: true, createCategories: false }, displayName: 'Dana' },
    { login: 'guest', can: { publish: false, createCategories: false }, displayName: 'Guest' },
  ] as const)('as $login, with what they may do', async ({ login, can, displayName }) => {
    const { applicationPassword: password } = first().users[login];
    expect(succeeded(await connect({ url: first().url, user: login, password }))).toEqual({
      kind: 'wordpress',
      name: TITLES[0],
      url: `${first().url}/`,
      apiUrl: `${first().url}/wp-json/`,
      user: login,
      displayName,
      can,
    });
  });

  it.each([
    { user: 'dana', password: 'aaaa bbbb cccc dddd eeee ffff', kind: 'password-unseen' },
    { user: 'dana', password: 'dana-password', kind: 'password-unseen' },
    { user: 'nobody', password: 'x', kind: 'password-unseen' },
  ])('but not as $user with "$password"', async (signIn) => {
    expect(await connect({ url: first().url, ...signIn })).toMatchObject({
      ok: false,
      error: { kind: signIn.kind },
    });
  });

  it('by an e-mail address as the same user', async () => {
    const { applicationPassword: password } = first().users.dana;
    const user = 'dana@example.test';
    expect(succeeded(await connect({ url: first().url, user, password })).user).toBe('dana');
  });

  it('but not as a mere reader', async () => {
    const { login: user, applicationPassword: password } = first().users.reader;
    expect(await connect({ url: first().url, user, password })).toMatchObject({
      ok: false,
      error: { kind: 'forbidden' },
    });
  });

  it('but not when it takes longer than anybody waits', { timeout: 40_000 }, async () => {
    const server = await smallServer(almostWordPress({ '/wp-json/': () => undefined }));
    const answer = await connect({ url: server.url, user: 'dana', password: 'x' });
    expect(answer).toMatchObject({ ok: false, error: { kind: 'timeout' } });
    await server.stop();
  });
});
