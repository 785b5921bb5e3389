import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkUrl } from '../../domain/source/link-url.ts';
import type { SourceRecord } from '../../domain/source/source.ts';
import { isSkipped } from '../is-skipped.ts';
import { PRACTICE_THREADS, type PracticeThread } from '../pages/social/posts.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { type Passage, selectByMouse } from './drivers/select-passage.ts';
import { waitForToast } from './drivers/toast.ts';
import { until } from './drivers/until.ts';
import { openSocialPage } from './social-pages.ts';
import { chord } from './surfaces/controls.ts';
import { draftBlocks } from './surfaces/drafts.ts';
import { storedRows } from './surfaces/stored.ts';
import { tabTo } from './surfaces/tab-to.ts';
import { addClipping } from './surfaces/write-draft.ts';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`social posts in ${name}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await launch();
    });
    afterAll(() => driver?.close());

    /** Clips the words and gives back the source that was stored last. */
    const clip = async (url: string, file: string, words: Passage): Promise<SourceRecord> => {
      const page = await openSocialPage(driver, url, file);
      await selectByMouse(page, words);
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Clipped/);
      await page.close();
      const desk = await driver.openExtensionPage('desk.html');
      const sources = (await storedRows(desk, 'sources')) as unknown as readonly SourceRecord[];
      await desk.close();
      const [last] = [...sources].sort((one, other) => other.updatedAt - one.updatedAt);
      if (!last) throw new Error('Nothing was stored');
      return last;
    };

    describe.each(PRACTICE_THREADS)('$network', (thread) => {
      it.each(['main', 'reply', 'quoted'] as const)(
        'attributes words of the %s post to who wrote them',
        async (which) => {
          const { words, ...post } = thread[which];
          const source = await clip(thread.url, thread.file, words);
          expect(factsOf(source)).toEqual({
            ...post,
            network: thread.network,
            siteName: thread.siteName,
            title: null,
          });
        },
      );
    });

    it('knows a post on a timeline by its own address', async () => {
      const { file, reply } = x;
      const source = await clip('https://x.com/i/lists/99', file, {
        in: reply.words,
        words: 'forty of them',
      });
      expect(factsOf(source)).toMatchObject({ author: reply.author, permalink: reply.permalink });
    });

    it('believes no other site that claims to show a post', async () => {
      const pretended = 'https://evil.example/@dana/97914373013504000';
      const fakeX = await clip(pretended, 'pretender.html', '#t');
      expect(factsOf(fakeX)).not.toMatchObject({ network: 'x' });
      expect(linkUrl(fakeX)).toBe(pretended);
      const fakeMastodon = await clip(pretended, 'pretender.html', '#t2');
      expect(factsOf(fakeMastodon)).toMatchObject({
        author: 'Dana <b onclick=alert(1)>bold</b> txet 🗳️',
        handle: '@dana@evil.example',
        permalink: pretended,
      });
    });

    it('shows first of all in the popup who wrote the post', async () => {
      const page = await openSocialPage(driver, x.url, x.file);
      const popup = await driver.openPopup(page);
      await popup.waitForSelector('.this-page');
      const shelves = await popup.$$eval('.shelf:has(.this-page)', (all) =>
        all.map((shelf) => ({
          heading: shelf.querySelector('h2')?.textContent ?? '',
          line: shelf.querySelector('header p')?.textContent ?? '',
          link: shelf.querySelector('h2 a')?.getAttribute('href'),
        })),
      );
      // The post that is quoted in it stands at the same address.
      const wrote = [x.quoted, x.main].map(({ author, handle }) => `${author} (${handle})`);
      expect(shelves.map(({ heading }) => heading)).toEqual(wrote);
      for (const { line, link } of shelves) {
        expect(line).toMatch(/^This page · X · .*2017/);
        expect(link).toBe(x.main.permalink);
      }
      await driver.closePopup(popup);
      await page.close();
    });

    it('keeps the words in the draft, names who wrote them, and embeds the post by keyboard', async () => {
      const desk = await driver.openExtensionPage('desk.html');
      await addClipping(desk, 'The count starts at eight. #Presidentielle');
      const preview = () =>
        desk.$eval('.preview', (post) => post.textContent?.replace(/\s+/g, ' ') ?? '');
      await until('the quote in the preview', async () =>
        (await preview()).includes(`${x.main.author} (${x.main.handle}) wrote on X:The count`),
      );
      await tabTo(desk, 'Embed this post below the quote');
      await desk.keyboard.press('Enter');
      await until('the embed in the preview', async () =>
        (await preview()).includes(x.main.permalink),
      );
      expect(await draftBlocks(desk)).toHaveLength(3);
      await chord(desk, 'Control', 'z');
      await until(
        'the quote without the embed',
        async () => (await draftBlocks(desk)).length === 2,
      );
      await desk.close();
    });
  });
}

const [x] = PRACTICE_THREADS as readonly [PracticeThread];

/** What a source says of its post, as plain values. */
const factsOf = (source: SourceRecord) => ({
  author: source.authors?.value[0] ?? null,
  handle: source.social?.value.handle,
  network: source.social?.value.network,
  siteName: source.siteName?.value,
  permalink: source.canonicalUrl?.value,
  publishedTime: source.publishedTime?.value,
  title: source.title,
});
