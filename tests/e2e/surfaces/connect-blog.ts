import type { Page } from 'puppeteer-core';
import { click, fill } from './controls.ts';

/** Fills in the settings' form and presses Connect. */
export async function connectBlog(
  settings: Page,
  blog: { readonly url: string; readonly user: string; readonly password: string },
): Promise<void> {
  await settings.bringToFront();
  await fill(settings, 'Address of the blog', blog.url);
  await fill(settings, 'User name', blog.user);
  await fill(settings, 'Application password', blog.password);
  await click(settings, 'Connect');
}

/** What the settings page says is wrong; waits for it. */
export async function connectProblem(settings: Page): Promise<string> {
  const problem = await settings.waitForSelector('.connect-problem', { timeout: 40_000 });
  return (await problem?.evaluate((element) => element.textContent)) ?? '';
}

/** Waits until so many blogs are listed. */
export async function waitForBlogs(settings: Page, count: number): Promise<void> {
  await settings.waitForFunction(
    (wanted) => document.querySelectorAll('.blog-row').length === wanted,
    { timeout: 40_000 },
    count,
  );
}
