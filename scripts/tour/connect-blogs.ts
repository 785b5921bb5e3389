import type { Driver } from '../../tests/e2e/drivers/driver.ts';
import { connectBlog, waitForBlogs } from '../../tests/e2e/surfaces/connect-blog.ts';
import type { PracticeWorld } from './practice-world.ts';

/** Connects every practice blog in the extension's settings, as its author Dana. Leaves the settings open. */
export async function connectBlogs(driver: Driver, { blogs }: PracticeWorld) {
  const settings = await driver.openExtensionPage('options.html');
  for (const [index, { url, users }] of blogs.entries()) {
    await driver.grantOrigin(url);
    const { login: user, applicationPassword: password } = users.dana;
    await connectBlog(settings, { url, user, password });
    await waitForBlogs(settings, index + 1);
  }
  return settings;
}
