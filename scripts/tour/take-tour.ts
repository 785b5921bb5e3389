import type { Page } from 'puppeteer-core';
import type { Driver } from '../../tests/e2e/drivers/driver.ts';
import { connectAll } from '../../tests/e2e/practice-world.ts';
import { clipPassages } from '../../tests/e2e/seed-post/clip-passages.ts';
import { SEED_POST, SEED_QUOTES } from '../../tests/e2e/seed-post/seed-post.ts';
import { writePost } from '../../tests/e2e/seed-post/write-post.ts';
import { click } from '../../tests/e2e/surfaces/controls.ts';
import {
  closePublishing,
  publish,
  waitUntilPublished,
} from '../../tests/e2e/surfaces/publish-draft.ts';
import { joinPictures, keep, takePicture, takePictures } from './pictures.ts';
import type { PracticeWorld } from './practice-world.ts';

/** Does the main job in the browser as a blogger would, and returns what it did, a line each. */
export async function takeTour(driver: Driver, world: PracticeWorld): Promise<readonly string[]> {
  const lines: string[] = [];
  const settings = await connectAll({ driver, blogs: world.blogs });
  await takePictures(settings, 'options');

  const desk = await driver.openExtensionPage('desk.html');
  let article = '';
  await clipPassages({
    driver,
    newspaper: world.newspaper,
    desk,
    onClipped: async (page, index) => {
      if (index === 0) article = await takePicture(page, 'toast');
      if (index === 3) await takePopup(driver, page);
    },
  });
  lines.push(`Clipped ${SEED_QUOTES.length} passages of 3 articles: ${article}`);

  await desk.setViewport({ width: 1360, height: 860 });
  await writePost(desk);
  await takePictures(desk, 'desk');
  lines.push(`Wrote “${SEED_POST.title}”: .output/tour/desk-light.png`);
  lines.push(...(await saveFiles(driver, desk)));
  if (world.blogs.length > 0) lines.push(...(await publishAndLook({ driver, desk, article })));
  else lines.push('No practice blog here, so nothing was published.');
  return [...lines, 'Pictures of every surface: .output/tour/'];
}

async function takePopup(driver: Driver, article: Page): Promise<void> {
  const popup = await driver.openPopup(article);
  await popup.waitForSelector('[data-clipping-card]');
  await takePicture(popup, 'popup');
  await driver.closePopup(popup);
}

async function saveFiles(driver: Driver, desk: Page): Promise<readonly string[]> {
  await click(desk, 'Publish…');
  await click(desk, '.md');
  const markdown = await driver.download(/\.md$/);
  await click(desk, '.html');
  const html = await driver.download(/\.html$/);
  await closePublishing(desk);
  return [
    `Saved it as Markdown: ${keep('post.md', markdown.text)}`,
    `Saved it as HTML: ${keep('post.html', html.text)}`,
  ];
}

async function publishAndLook({
  driver,
  desk,
  article,
}: {
  readonly driver: Driver;
  readonly desk: Page;
  readonly article: string;
}): Promise<readonly string[]> {
  await publish(desk);
  const addresses = await waitUntilPublished(desk, 2);
  await takePictures(desk, 'published');
  const [home = ''] = addresses;
  const page = await driver.openTab(home);
  await page.setViewport({ width: 900, height: 900 });
  const post = await takePicture(page, 'post');
  const joined = await joinPictures(driver, 'article-to-post', [
    { caption: 'Highlight it', file: article },
    { caption: 'Write around it', file: '.output/tour/desk-light.png' },
    { caption: 'Publish it', file: post },
  ]);
  return [
    ...addresses.map((address) => `Published: ${address}`),
    `From article to post: ${joined}`,
  ];
}
