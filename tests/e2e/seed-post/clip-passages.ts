import type { Page } from 'puppeteer-core';
import type { Driver } from '../drivers/driver.ts';
import { selectByMouse } from '../drivers/select-passage.ts';
import { waitForToast } from '../drivers/toast.ts';
import { waitForClippings } from '../surfaces/clippings.ts';
import { click } from '../surfaces/controls.ts';
import { SEED_QUOTES } from './seed-post.ts';

/** A way to clip what is selected on a page; calls `done` once it is clipped, before it tidies up. */
type Gesture = (driver: Driver, article: Page, done: () => Promise<void>) => Promise<void>;

const byShortcut: Gesture = async (driver, article, done) => {
  await driver.pressClipCommand(article);
  await done();
};

const byPopup: Gesture = async (driver, article, done) => {
  const popup = await driver.openPopup(article);
  await click(popup, 'Clip highlighted passage');
  await done();
  await driver.closePopup(popup);
};

const byMenu: Gesture = async (driver, article, done) => {
  await driver.chooseClipMenu(article);
  await done();
};

const GESTURES = [byShortcut, byPopup, byMenu];

/** Who clips, where the articles are, and an open library that tells how far it is. */
export interface Clipping {
  readonly driver: Driver;
  readonly newspaper: string;
  readonly desk: Page;
  /** Called with each article as it stands with its toast. */
  readonly onClipped?: (article: Page, index: number) => Promise<void>;
}

/** Reads the articles of the post and clips its six passages, each gesture in turn. */
export async function clipPassages({
  driver,
  newspaper,
  desk,
  onClipped,
}: Clipping): Promise<void> {
  let article: Page | undefined;
  for (const [index, quote] of SEED_QUOTES.entries()) {
    const address = newspaper + quote.article.path;
    if (article?.url() !== address) {
      await article?.close();
      article = await driver.openTab(address);
    }
    const page = article;
    await selectByMouse(page, { from: quote.passage.start, to: quote.passage.end });
    await GESTURES[index % GESTURES.length]?.(driver, page, async () => {
      await waitForClippings(desk, index + 1);
      await waitForToast(driver, page, /Clipped/);
      await onClipped?.(page, index);
    });
  }
  await article?.close();
}
