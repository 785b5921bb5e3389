import { afterEach, expect } from 'vitest';
import { connect } from '../../../adapters/blogs/wordpress/connect.ts';
import { type Answering, type SmallServer, smallServer } from '../../blogs/hostile-server.ts';

/** A password to look for where it must not be. */
export const PASSWORD = 'abcd EFGH ijkl MNOP qrst UVWX';
const running: SmallServer[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.stop()));
});

/** Starts a server that is stopped after the test. */
export async function serve(answer: Answering): Promise<SmallServer> {
  const server = await smallServer(answer);
  running.push(server);
  return server;
}

/** Connects as Dana; whatever the answer, the password must not be in it. */
export async function connectionTo(url: string) {
  const answer = await connect({ url, user: 'dana', password: PASSWORD });
  expect(JSON.stringify(answer)).not.toContain('UVWX');
  return answer;
}

/** Where WordPress says who is signed in. */
export const ME = '/wp-json/wp/v2/users/me';
/** Where WordPress says what it offers. */
export const ROOT = '/wp-json/';
