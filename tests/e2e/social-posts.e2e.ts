import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../domain/source/source.ts';
import { isSkipped } from '../is-skipped.ts';
import { PRACTICE_THREADS, type PracticePost } from '../pages/social/posts.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { waitForToast } from './drivers/toast.ts';
import { openSocialPage } from './social-pages.ts';
import { storedRows } from './surfaces/stored.ts';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`social posts in ${name}`, () => {
    let driver: Driver;
    beforeAll(async () => {
      driver = await launch();
    });
    afterAll(() => driver?.close());

    /** Clips the words and gives back the source that was stored last. */
    const clip = async (url: string, file: string, words: string): Promise<SourceRecord> => {
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
          const post: PracticePost = thread[which];
          const source = await clip(thread.url, thread.file, post.words);
          expect({
            author: source.authors?.value[0] ?? null,
            handle: source.social?.value.handle,
            network: source.social?.value.network,
            siteName: source.siteName?.value,
            permalink: source.canonicalUrl?.value,
            publishedTime: source.publishedTime?.value,
            title: source.title,
          }).toEqual({
            author: post.author,
            handle: post.handle,
            network: thread.network,
            siteName: thread.siteName,
            permalink: post.permalink,
            publishedTime: post.publishedTime,
            title: null,
          });
        },
      );
    });
  });
}
