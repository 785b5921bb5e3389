import type { IncomingMessage } from 'node:http';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  redirectTo,
  type SmallServer,
  sendJson,
  sendPage,
  smallServer,
} from '../blogs/hostile-server.ts';
import { type Fate, layLine, type WeakLine } from '../blogs/weak-line.ts';
import { allPosts } from '../blogs/wordpress/ask-rest.ts';
import type { PracticeBlog } from '../blogs/wordpress/start-wordpress.ts';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { onlyBlog, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { connectBlog, waitForBlogs } from './surfaces/connect-blog.ts';
import { draftBlocks, newDraft } from './surfaces/drafts.ts';
import {
  closePublishing,
  pressPublish,
  publish,
  publishProblem,
  waitUntilPublished,
} from './surfaces/publish-draft.ts';
import { goToEnd } from './surfaces/write-draft.ts';

const says =
  (status: number): Fate =>
  (_, response) =>
    sendJson(response, status, { code: 'rest_no', message: 'The blog says no.' });
const REFUSALS: readonly [string, Fate, RegExp][] = [
  ['a changed password', says(401), /did not accept this name and password/],
  ['a role taken away', says(403), /may not do this/],
  ['a fault of its own', says(500), /error of its own.*tried again by itself/],
  ['a login wall', sendPage(200, '<h1>Log in</h1>'), /web page instead of data/],
];
const isMaking = ({ method, url = '' }: IncomingMessage): boolean =>
  method === 'POST' && /\/posts\?/.test(url);

for (const { name, launch } of BROWSERS) {
  const cannotRun = isSkipped(name) || isSkipped('wordpress');
  describe.skipIf(cannotRun)(`in ${name}, a blog on a bad day`, () => {
    let world: PracticeWorld;
    let blog: PracticeBlog;
    let line: WeakLine;
    let elsewhere: SmallServer;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch, { titles: ['Bad Days'] });
      blog = onlyBlog(world);
      line = await layLine(blog);
      elsewhere = await smallServer(sendPage(200, 'Elsewhere'));
      await world.driver.grantOrigin(line.url);
      const settings = await world.driver.openExtensionPage('options.html');
      const { login: user, applicationPassword: password } = blog.users.dana;
      await connectBlog(settings, { url: line.url, user, password });
      await waitForBlogs(settings, 1);
      desk = await world.driver.openExtensionPage('desk.html');
    });
    afterAll(async () => {
      await Promise.all([world?.close(), line?.stop(), elsewhere?.stop()]);
    });

    /** Publishes while it happens, checks what is kept, then presses Publish again on a better day. */
    const publishThrough = async (title: string, befall: Parameters<WeakLine['befall']>[0]) => {
      const words = `What I had to say about ${title}.`;
      await desk.bringToFront();
      await newDraft(desk, title);
      await goToEnd(desk);
      await desk.keyboard.type(words);
      line.befall(befall);
      await publish(desk);
      const problem = await publishProblem(desk);
      expect(problem).toMatch(/Your draft is kept as it is\. Trying again never posts twice\./);
      expect(await draftBlocks(desk)).toEqual([words]);

      line.befall(() => 'pass');
      await pressPublish(desk);
      await waitUntilPublished(desk, 1);
      await closePublishing(desk);
      const posts = await allPosts(blog);
      const ours = posts.filter((post) => post.title.raw === title);
      expect(ours.map(({ status }) => status)).toEqual(['publish']);
      expect(ours[0]?.content.raw).toContain(words);
      return problem;
    };

    // What an answer means is told by the same code in every browser; one of them is enough.
    it.each(name === 'chromium' ? REFUSALS : [])(
      '%s: says so, keeps the draft, posts once when pressed again',
      async (title, fate, words) => {
        expect(await publishThrough(title, () => fate)).toMatch(words);
      },
    );

    it('a move to another address: nobody there is told the password', async () => {
      const problem = await publishThrough('a move', () => redirectTo(307, elsewhere.url));
      expect(problem).toMatch(/another address.*password is never sent there/);
      expect(elsewhere.authorizations).toEqual([]);
    });

    it('out of reach: says so, keeps the draft, posts once when it is back', async () => {
      expect(await publishThrough('a dead line', () => 'cut')).toMatch(/could not be reached/);
    });

    it('out of reach the moment it has the post: does not get it twice', async () => {
      let isDown = false;
      const problem = await publishThrough('a lost answer', (request) => {
        const fate: Fate = isDown ? 'cut' : isMaking(request) ? 'lose' : 'pass';
        isDown ||= fate === 'lose';
        return fate;
      });
      expect(isDown).toBe(true);
      expect(problem).toMatch(/could not be reached/);
    });
  });
}
