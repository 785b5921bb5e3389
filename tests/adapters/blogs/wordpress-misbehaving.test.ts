import { describe, expect, it } from 'vitest';
import { errorWords } from '../../../components/shared/error-words.ts';
import {
  type Answering,
  almostWordPress,
  sendJson,
  sendPage,
  smallServer,
} from '../../blogs/hostile-server.ts';
import { connectionTo, ME, PASSWORD, ROOT, serve } from './connection-rig.ts';

const json =
  (status: number, body: object): Answering =>
  (_request, response) =>
    sendJson(response, status, body);
const falseLabel: Answering = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end('<br /><b>Warning</b>: in plugin.php on line 1');
};
const hugeAnswer: Answering = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(`"${'x'.repeat(6_000_000)}"`);
};

describe('a blog that misbehaves is named for what it does', () => {
  it.each([
    {
      does: 'is no WordPress',
      answers: { '/': sendPage(200, 'Hello'), [ROOT]: sendPage(404, 'No') },
      kind: 'no-interface',
    },
    {
      does: 'has a front page that fails',
      answers: { '/': sendPage(502, 'Bad'), [ROOT]: sendPage(502, 'Bad') },
      kind: 'server-error',
    },
    {
      does: 'has its interface switched off',
      answers: { [ROOT]: sendPage(404, 'No') },
      kind: 'no-interface',
    },
    {
      does: 'has another interface only',
      answers: { [ROOT]: json(200, { namespaces: [] }) },
      kind: 'no-interface',
    },
    {
      does: 'answers with a web page',
      answers: { [ROOT]: sendPage(200, '<p>Hi') },
      kind: 'not-json',
    },
    { does: 'calls a web page JSON', answers: { [ROOT]: falseLabel }, kind: 'not-json' },
    { does: 'answers without end', answers: { [ROOT]: hugeAnswer }, kind: 'not-json' },
    {
      does: 'has application passwords off',
      answers: { [ROOT]: json(200, { namespaces: ['wp/v2'], authentication: [] }) },
      kind: 'passwords-off',
    },
    {
      does: 'does not know the password',
      answers: { [ME]: json(401, { code: 'incorrect_password', message: 'No' }) },
      kind: 'wrong-password',
    },
    {
      does: 'does not know the password, or never saw it',
      answers: { [ME]: json(401, { code: 'rest_not_logged_in', message: 'No' }) },
      kind: 'password-unseen',
    },
    {
      does: 'has a plugin with codes of its own',
      answers: { [ME]: json(401, { code: 'itsec_lockout' }) },
      kind: 'wrong-password',
    },
    {
      does: 'stands behind a log-in wall',
      answers: { [ME]: sendPage(401, 'Who?') },
      kind: 'wrong-password',
    },
    { does: 'forbids it', answers: { [ME]: json(403, { message: 'No.' }) }, kind: 'forbidden' },
    {
      does: 'has a firewall that forbids it',
      answers: { [ME]: sendPage(403, 'Blocked') },
      kind: 'not-json',
    },
    {
      does: 'has a reader who may not write',
      answers: { [ME]: json(200, { capabilities: { read: true } }) },
      kind: 'forbidden',
    },
    { does: 'wants us to slow down', answers: { [ME]: sendPage(429, 'Slow') }, kind: 'busy' },
    {
      does: 'breaks',
      answers: { [ME]: json(500, { code: 'internal_server_error' }) },
      kind: 'server-error',
    },
    {
      does: 'is being updated',
      answers: { [ME]: sendPage(503, 'Maintenance') },
      kind: 'server-error',
    },
    {
      does: 'hangs up',
      answers: { [ME]: (_q, response) => void response.destroy() },
      kind: 'offline',
    },
  ] satisfies readonly { does: string; answers: Record<string, Answering>; kind: string }[])(
    'when it $does: $kind',
    async ({ answers, kind }) => {
      const server = await serve(almostWordPress(answers));
      const answer = await connectionTo(server.url);
      expect(answer).toMatchObject({ ok: false, error: { kind } });
      if (!answer.ok) expect(errorWords(answer.error, 'connect')).toMatch(/\.$/);
    },
  );

  it('when its message repeats the password, that is struck out', async () => {
    const bare = PASSWORD.replaceAll(' ', '');
    const server = await serve(
      almostWordPress({
        [ME]: json(403, { message: `<b>${bare}</b> &amp; ${PASSWORD} are wrong` }),
      }),
    );
    expect(await connectionTo(server.url)).toEqual({
      ok: false,
      error: { kind: 'forbidden', detail: '… & … are wrong' },
    });
  });

  it('when nobody is there', async () => {
    const server = await smallServer(sendPage(200, ''));
    await server.stop();
    expect(await connectionTo(server.url)).toMatchObject({ ok: false, error: { kind: 'offline' } });
  });

  it('when the address is none', async () => {
    expect(await connectionTo('my blog')).toMatchObject({
      ok: false,
      error: { kind: 'bad-address' },
    });
  });
});
