import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onlyPostTitled } from '../blogs/held-posts.ts';
import { changePost } from '../blogs/wordpress/change-post.ts';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { connectAll, onlyBlog, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { click } from './surfaces/controls.ts';
import { newDraft, waitForBlocks } from './surfaces/drafts.ts';
import {
  closePublishing,
  pressPublish,
  publish,
  waitUntilPublished,
} from './surfaces/publish-draft.ts';
import { goToEnd } from './surfaces/write-draft.ts';

const paragraph = (words: string): string =>
  `<!-- wp:paragraph -->\n<p>${words}</p>\n<!-- /wp:paragraph -->`;

for (const { name, launch } of BROWSERS) {
  const cannotRun = isSkipped(name) || isSkipped('wordpress');
  describe.skipIf(cannotRun)(`in ${name}, a post that was edited on the blog`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch, { titles: ['Edited There'] });
      await connectAll(world);
      desk = await world.driver.openExtensionPage('desk.html');
    });
    afterAll(() => world?.close());

    /** Publishes, has it edited there, changes the draft and presses Update; then both versions are shown. */
    const editBothSides = async (title: string): Promise<string> => {
      await desk.bringToFront();
      await newDraft(desk, title);
      await goToEnd(desk);
      await desk.keyboard.type('As sent.');
      await publish(desk);
      await waitUntilPublished(desk, 1);
      await closePublishing(desk);
      const { id } = await onlyPostTitled(onlyBlog(world), title);
      await changePost(onlyBlog(world), String(id), { content: paragraph('Edited there.') });
      await goToEnd(desk);
      await desk.keyboard.type(' And more.');
      await waitForBlocks(desk, ['As sent. And more.']);
      await publish(desk);
      await desk.waitForSelector('.edited-there', { timeout: 30_000 });
      const versions = await desk.$$eval('.edited-there .version', (all) =>
        all.map((version) => version.textContent?.trim()),
      );
      expect(versions).toEqual(['Edited there.', 'As sent. And more.']);
      expect(await contentOf(title)).toBe(paragraph('Edited there.'));
      return title;
    };
    const contentOf = async (title: string): Promise<string> =>
      (await onlyPostTitled(onlyBlog(world), title)).content.raw;
    const untilResolved = async (): Promise<void> => {
      await desk.waitForFunction(() => !document.querySelector('.edited-there'), {
        timeout: 15_000,
      });
      await waitUntilPublished(desk, 1);
    };

    it('stays as it is there with "Keep theirs", until the draft changes again', async () => {
      const title = await editBothSides('Keep Theirs');
      await click(desk, 'Keep theirs');
      await untilResolved();
      expect(await contentOf(title)).toBe(paragraph('Edited there.'));
      await pressPublish(desk);
      await untilResolved();
      expect(await contentOf(title)).toBe(paragraph('Edited there.'));
      await closePublishing(desk);
    });

    it('becomes the draft’s with "Take ours"', async () => {
      const title = await editBothSides('Take Ours');
      await click(desk, 'Take ours');
      await untilResolved();
      expect(await contentOf(title)).toBe(paragraph('As sent. And more.'));
      await closePublishing(desk);
    });

    it('comes into the draft with "Bring theirs into the draft", and goes out with what is added', async () => {
      const title = await editBothSides('Bring Theirs');
      await click(desk, 'Bring theirs into the draft');
      await untilResolved();
      await closePublishing(desk);
      await waitForBlocks(desk, ['Edited there.']);
      await goToEnd(desk);
      await desk.keyboard.type(' And here.');
      await waitForBlocks(desk, ['Edited there. And here.']);
      await publish(desk);
      await waitUntilPublished(desk, 1);
      await expect.poll(() => contentOf(title)).toBe(paragraph('Edited there. And here.'));
      await closePublishing(desk);
    });

    it('is taken offline only after a question', async () => {
      await desk.bringToFront();
      await newDraft(desk, 'Offline');
      await goToEnd(desk);
      await desk.keyboard.type('Live.');
      await publish(desk);
      await waitUntilPublished(desk, 1);
      const buttons = await desk.$$eval('.publish-panel button', (all) =>
        all.map(({ textContent }) => textContent),
      );
      expect(buttons).not.toContain('Send as draft');
      await click(desk, 'Take offline…');
      await click(desk, 'Take it offline');
      await desk.waitForFunction(
        () => /^A draft at /.test(document.querySelector('.blog-status')?.textContent ?? ''),
        { timeout: 15_000 },
      );
      expect((await onlyPostTitled(onlyBlog(world), 'Offline')).status).toBe('draft');
      await closePublishing(desk);
    });
  });
}
