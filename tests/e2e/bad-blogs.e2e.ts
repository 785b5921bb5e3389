import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  almostWordPress,
  redirectTo,
  type SmallServer,
  sendJson,
  sendPage,
  smallServer,
} from '../blogs/hostile-server.ts';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { connectBlog, connectProblem, waitForBlogs } from './surfaces/connect-blog.ts';
import { click, control } from './surfaces/controls.ts';
import { storedRows } from './surfaces/stored.ts';

const ME = '/wp-json/wp/v2/users/me';
const refusal =
  (status: number) =>
  (_: unknown, response: Parameters<typeof sendJson>[0]): void =>
    sendJson(response, status, { code: 'rest_no', message: 'The blog says no.' });

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`in ${name}, a blog that cannot be connected`, () => {
    let world: PracticeWorld;
    let settings: Page;
    let elsewhere: SmallServer;
    const servers: SmallServer[] = [];
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await world.driver.grantOrigin('http://127.0.0.1');
      settings = await world.driver.openExtensionPage('options.html');
      elsewhere = await serve(almostWordPress({}));
    });
    afterAll(async () => {
      await world?.close();
      await Promise.all(servers.map((server) => server.stop()));
    });
    const serve = async (answer: Parameters<typeof smallServer>[0]) => {
      const server = await smallServer(answer);
      servers.push(server);
      return server;
    };
    const blogWith = async (others: Parameters<typeof almostWordPress>[0]) =>
      (await serve(almostWordPress(others))).url;
    /** What is said; it must also say that nothing was stored, and keep what was typed. */
    const problemAt = async (url: string) => {
      await settings.reload({ waitUntil: [] });
      await connectBlog(settings, { url, user: 'dana', password: 'abcd efgh ijkl mnop' });
      const problem = await connectProblem(settings);
      expect(problem).toContain('Nothing was stored');
      expect(problem).not.toContain('by itself');
      expect(await typedIn(settings, 'Address of the blog')).toBe(url);
      expect(await typedIn(settings, 'User name')).toBe('dana');
      expect(await storedRows(settings, 'blogs')).toEqual([]);
      return problem;
    };

    it('what is no address: says how one looks', async () => {
      expect(await problemAt('my own blog')).toMatch(/not a web address.*https:\/\//);
    });

    it('nobody there: says to check address and connection', async () => {
      const gone = await smallServer(() => undefined);
      await gone.stop();
      expect(await problemAt(gone.url)).toMatch(/could not be reached.*Check the address/);
    });

    it('a site without the interface: says whom to ask', async () => {
      expect(await problemAt(world.newspaper)).toMatch(/No WordPress interface.*REST API/);
    });

    it.each([
      [401, /did not accept this name and password.*application password/],
      [403, /may not do this.*Author role/],
      [429, /slow down.*press the button again/],
      [500, /error of its own.*Try again/],
    ])('an answer of %i: says in plain words what to do', async (status, words) => {
      expect(await problemAt(await blogWith({ [ME]: refusal(status) }))).toMatch(words);
    });

    it('a server that drops the password: says whom to ask for what', async () => {
      const unseen = (_: unknown, response: Parameters<typeof sendJson>[0]): void =>
        sendJson(response, 401, { code: 'rest_not_logged_in', message: 'You are not logged in.' });
      expect(await problemAt(await blogWith({ [ME]: unseen }))).toMatch(
        /did not accept this name and password, or never saw them.*hosts the blog.*Authorization/,
      );
    });

    it('a web page in place of data: says what may stand in the way', async () => {
      const url = await blogWith({ [ME]: sendPage(200, '<h1>Log in</h1>') });
      expect(await problemAt(url)).toMatch(/web page instead of data.*login wall/);
    });

    it('one that leads elsewhere, by its front page or later: never tells anyone there the password', async () => {
      const away = redirectTo(302, `${elsewhere.url}${ME}`);
      for (const path of ['/', '/wp-json/', ME]) {
        const url = await blogWith({ [path]: away });
        expect(await problemAt(url)).toMatch(/another address.*password is never sent there/);
      }
      expect(elsewhere.authorizations).toEqual([]);
    });

    it('one that the browser cannot store: says so, and can be tried again', async () => {
      await settings.reload({ waitUntil: [] });
      await settings.evaluate(() => {
        crypto.subtle.encrypt = () => Promise.reject(new Error('The disk is full.'));
      });
      const { url } = await serve(almostWordPress({}));
      await connectBlog(settings, { url, user: 'dana', password: 'abcd efgh ijkl mnop' });
      expect(await connectProblem(settings)).toMatch(/could not store it/);
      await control(settings, 'Connect');
      expect(await storedRows(settings, 'blogs')).toEqual([]);
    });

    it('one that leads elsewhere: that address is one click away', async () => {
      const away = redirectTo(302, `${elsewhere.url}/`);
      const url = await blogWith({ '/': away });
      await problemAt(url);
      await click(settings, `Connect ${new URL(elsewhere.url).host}`);
      await waitForBlogs(settings, 1);
      expect(elsewhere.authorizations).toHaveLength(1);
      await click(settings, 'Disconnect A blog');
      await waitForBlogs(settings, 0);
    });
  });
}

const typedIn = async (page: Page, name: string): Promise<string> =>
  (await control(page, name)).evaluate((field) => (field as HTMLInputElement).value);
