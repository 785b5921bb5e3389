import type { Page } from 'puppeteer-core';
import { type PracticeBlog, startWordPress } from '../blogs/wordpress/start-wordpress.ts';
import type { Article, Passage } from '../pages/newspaper/article.ts';
import { startNewspaper } from '../pages/serve-newspaper.ts';
import type { BrowserKind } from './drivers/browsers.ts';
import type { Driver, LaunchOptions } from './drivers/driver.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { waitForToast } from './drivers/toast.ts';
import { connectBlog, waitForBlogs } from './surfaces/connect-blog.ts';

/** A blogger at a browser, something to clip from, and blogs to publish to. */
export interface PracticeWorld {
  readonly driver: Driver;
  /** The newspaper's front page, without a closing slash. */
  readonly newspaper: string;
  readonly blogs: readonly PracticeBlog[];
  close(): Promise<void>;
}

/** Starts all of it; one WordPress for each of the titles. */
export async function openPracticeWorld(
  launch: BrowserKind['launch'],
  { titles = [], ...options }: LaunchOptions & { readonly titles?: readonly string[] } = {},
): Promise<PracticeWorld> {
  const [newspaper, driver, ...blogs] = await Promise.all([
    startNewspaper(),
    launch(options),
    ...titles.map((title) => startWordPress({ title })),
  ]);
  const close = async (): Promise<void> => {
    await Promise.all([driver.close(), newspaper.close(), ...blogs.map((blog) => blog.stop())]);
  };
  return { driver, newspaper: newspaper.url, blogs, close };
}

/** The blog of a world that has one. */
export function onlyBlog({ blogs }: PracticeWorld): PracticeBlog {
  const [blog, ...others] = blogs;
  if (!blog || others.length > 0) throw new Error(`There are ${blogs.length} blogs instead of one`);
  return blog;
}

/** Reads the article in a tab of its own, clips the passage by mouse and shortcut, and leaves. */
export async function clipPassage(
  { driver, newspaper }: Pick<PracticeWorld, 'driver' | 'newspaper'>,
  article: Article,
  passage: Passage,
): Promise<void> {
  const page = await driver.openTab(newspaper + article.path);
  await selectByMouse(page, { from: passage.start, to: passage.end });
  await driver.pressClipCommand(page);
  await waitForToast(driver, page, /Clipped/);
  await page.close();
}

/** Connects every blog of the world as its author dana; the page of settings stays open. */
export async function connectAll({
  driver,
  blogs,
}: Pick<PracticeWorld, 'driver' | 'blogs'>): Promise<Page> {
  const settings = await driver.openExtensionPage('options.html');
  for (const [index, { url, users }] of blogs.entries()) {
    await driver.grantOrigin(url);
    const { login: user, applicationPassword: password } = users.dana;
    await connectBlog(settings, { url, user, password });
    await waitForBlogs(settings, index + 1);
  }
  return settings;
}
