import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { askEditor } from '../blogs/wordpress/ask-editor.ts';
import { type PracticeBlog, startWordPress } from '../blogs/wordpress/start-wordpress.ts';
import { isSkipped } from '../is-skipped.ts';
import { type Newspaper, startNewspaper } from '../pages/serve-newspaper.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { clipPassages } from './seed-post/clip-passages.ts';
import {
  expectedBlocks,
  postIdOf,
  readPublicPost,
  readSourceLinks,
} from './seed-post/public-post.ts';
import { SEED_POST, SEED_QUOTES } from './seed-post/seed-post.ts';
import { writePost } from './seed-post/write-post.ts';
import { shownClippings } from './surfaces/clippings.ts';
import { connectBlog, waitForBlogs } from './surfaces/connect-blog.ts';
import { closePublishing, publish, waitUntilPublished } from './surfaces/publish-draft.ts';

const TITLES = ['Patterico Practice', 'The Jury Practice'] as const;

for (const { name, launch } of BROWSERS) {
  const cannotRun = isSkipped(name) || isSkipped('wordpress');
  describe.skipIf(cannotRun)(`the 2017 post, rebuilt in ${name}`, () => {
    let driver: Driver;
    let newspaper: Newspaper;
    let blogs: readonly PracticeBlog[];
    let desk: Page;

    beforeAll(async () => {
      [newspaper, driver, ...blogs] = await Promise.all([
        startNewspaper(),
        launch(),
        ...TITLES.map((title) => startWordPress({ title })),
      ]);
    });
    afterAll(async () => {
      await Promise.all([
        driver?.close(),
        newspaper?.close(),
        ...(blogs ?? []).map((blog) => blog.stop()),
      ]);
    });

    it('connects both blogs as an author', async () => {
      const settings = await driver.openExtensionPage('options.html');
      for (const [index, { url, users }] of blogs.entries()) {
        await driver.grantOrigin(url);
        const { login: user, applicationPassword: password } = users.dana;
        await connectBlog(settings, { url, user, password });
        await waitForBlogs(settings, index + 1);
      }
    });

    it('clips six passages of three stories, by shortcut, popup and menu', async () => {
      desk = await driver.openExtensionPage('desk.html');
      await clipPassages({ driver, newspaper: newspaper.url, desk });
      const words = await shownClippings(desk);
      expect(words.toReversed()).toEqual(SEED_QUOTES.map(({ passage }) => passage.text));
    });

    it('writes the post around them', async () => {
      await writePost(desk);
      const shown = await desk.$$eval('.preview blockquote', (quotes) => quotes.length);
      expect(shown).toBe(6);
    });

    it('goes out to both blogs whole, in order, verbatim, linked, each naming the other', async () => {
      await publish(desk);
      const addresses = await waitUntilPublished(desk, 2);
      await closePublishing(desk);
      const origin = {
        newspaper: newspaper.url,
        sourceLinks: await readSourceLinks(driver, newspaper.url),
      };
      for (const [index, address] of addresses.entries()) {
        const post = await readPublicPost(driver, address);
        expect(post.title).toBe(SEED_POST.title);
        expect(post.category).toBe('General');
        expect(post.author).toBe('Dana');
        const other = { name: TITLES[1 - index] ?? '', address: addresses[1 - index] ?? '' };
        expect(post.blocks).toEqual(expectedBlocks(origin, other));
      }
    });

    it('opens in the real block editor without an invalid block', async () => {
      for (const blog of blogs) {
        const verdict = await askEditor(blog, await postIdOf(blog), blog.users.dana);
        expect(verdict.invalid).toEqual([]);
        expect(verdict.names.filter((name) => name === 'core/quote')).toHaveLength(6);
      }
    });
  });
}
