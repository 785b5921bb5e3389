import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { commission, hack } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { makeScratchHome } from './drivers/scratch-home.ts';
import { filesWith } from './files-with.ts';
import {
  clipPassage,
  connectAll,
  onlyBlog,
  openPracticeWorld,
  type PracticeWorld,
} from './practice-world.ts';
import { type RequestLog, startRequestLog } from './request-log.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { click } from './surfaces/controls.ts';
import { newDraft } from './surfaces/drafts.ts';
import { closePublishing, publish, waitUntilPublished } from './surfaces/publish-draft.ts';
import { addClipping, embed, goToEnd } from './surfaces/write-draft.ts';

/** What the blogger writes where it may be kept: what is kept is found, though browsers compress it. */
const OWN_WORDS = 'Zx7Qv9Kp3Wm';

for (const { name, launch } of BROWSERS) {
  const cannotRun = isSkipped(name) || isSkipped('wordpress');
  describe.skipIf(cannotRun)(`in ${name}, over the whole job`, () => {
    const home = makeScratchHome();
    let log: RequestLog;
    let world: PracticeWorld;
    let pages: readonly Page[];
    let secrets: readonly string[];
    beforeAll(async () => {
      log = await startRequestLog();
      world = await openPracticeWorld(launch, { titles: ['Private'], home, proxy: log.proxy });
    });
    afterAll(async () => {
      await world?.close();
      await log?.stop();
      home.remove();
    });

    it('begins without a right to any site', async () => {
      const desk = await world.driver.openExtensionPage('desk.html');
      const all = await desk.evaluate(
        '(globalThis.browser ?? globalThis.chrome).permissions.getAll()',
      );
      expect(all).toMatchObject({ origins: [] });
      await desk.close();
    });

    it('connects, clips, writes, publishes, copies and saves', async () => {
      const { login, applicationPassword } = onlyBlog(world).users.dana;
      const bare = applicationPassword.replaceAll(' ', '');
      // Halves, as a compressed file may hold a word in pieces.
      const halves = [bare, applicationPassword].flatMap((one) => [
        one.slice(0, 12),
        one.slice(-12),
      ]);
      secrets = [...halves, btoa(`${login}:${bare}`)];
      const settings = await connectAll(world);
      await clipPassage(world, hack, hack.passages.claim);
      await clipPassage(world, commission, commission.passages.appeal);
      const desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 2);
      await newDraft(desk, 'A private matter');
      await addClipping(desk, hack.passages.claim.text.slice(0, 40));
      await goToEnd(desk);
      await desk.keyboard.type(OWN_WORDS);
      await desk.keyboard.press('Enter');
      await embed(desk, 'https://social.example/1');
      await publish(desk);
      await waitUntilPublished(desk, 1);
      for (const way of ['Copy', 'Copy Markdown', '.md', '.html']) await click(desk, way);
      await closePublishing(desk);
      const popup = await world.driver.openExtensionPage('popup.html');
      await waitForClippings(popup, 2);
      pages = [settings, desk, popup];
    });

    it('talks to the newspaper and the blog alone, and tells only the blog the password', () => {
      const [paper, blog] = [world.newspaper, onlyBlog(world).url].map((url) => new URL(url).host);
      const hosts = new Set(log.requests.map(({ host }) => host).filter(isNotTheBrowsers));
      expect([...hosts].toSorted()).toEqual([paper, blog].toSorted());
      const told = new Set(log.requests.filter((one) => one.isSignedIn).map(({ host }) => host));
      expect([...told]).toEqual([blog]);
    });

    it('loads nothing from anywhere into its own pages', async () => {
      for (const page of pages) {
        const hosts = await page.evaluate(() =>
          performance.getEntriesByType('resource').map(({ name }) => new URL(name).host),
        );
        const allowed = [new URL(page.url()).host, new URL(onlyBlog(world).url).host];
        expect(hosts.filter((host) => !allowed.includes(host))).toEqual([]);
      }
    });

    it('shows the password nowhere, nor puts it into a file that it saves', async () => {
      for (const page of pages) expect(await everythingOn(page)).not.toMatch(anyOf(secrets));
      for (const file of [/\.md$/, /\.html$/]) {
        const { text } = await world.driver.download(file);
        expect(text).toContain(OWN_WORDS);
        expect(text).not.toMatch(anyOf(secrets));
      }
      const { html, text } = await world.driver.clipboard();
      expect(html + text).not.toMatch(anyOf(secrets));
    });

    it('leaves the password in no file of the browser’s profile', async () => {
      // Firefox forgets an unsigned add-on and its store when it closes, so it is looked at running.
      if (name === 'chromium') await world.driver.browser.close();
      const profile = path.join(home.dir, 'profile');
      expect(filesWith(profile, [OWN_WORDS])).not.toEqual([]);
      expect(filesWith(profile, secrets)).toEqual([]);
    });
  });
}

/** Browsers call home for themselves; that what is excused here is not ours, the pages' own lists show. */
const isNotTheBrowsers = (host: string): boolean =>
  !/(^|\.)(google\.com|googleapis\.com|gvt1\.com|mozilla\.(com|org|net))(:443)?$/.test(host);

/** The page's elements with their attributes, and what stands in its fields. */
const everythingOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const fields = [...document.querySelectorAll('input, textarea')];
    const values = fields.map((field) => (field as HTMLInputElement).value);
    return document.documentElement.outerHTML + values.join('\n');
  });

const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.map((word) => RegExp.escape(word)).join('|'));
