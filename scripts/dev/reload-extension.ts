import type { Driver } from '../../tests/e2e/drivers/driver.ts';

/** Has the browser load the extension anew from disk, and opens those of its pages again that this closes. */
export async function reloadExtension(driver: Driver): Promise<void> {
  const own = driver.extensionUrl('');
  const pages = await driver.browser.pages();
  const open = pages.map((page) => page.url()).filter((url) => url.startsWith(own));
  const page = await driver.openExtensionPage('options.html');
  // The page goes away with what it asks for.
  await page.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await driver.browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(own),
  );
  for (const url of open) await driver.openTab(url);
}
