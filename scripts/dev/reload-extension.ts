import type { Driver } from '../../tests/e2e/drivers/driver.ts';

/**
 * Has the browser load the unpacked extension anew from its folder, and opens those of its pages again
 * that this closes. Articles that are open keep the old scripts until they are clipped from again.
 */
export async function reloadExtension(
  { browser, extensionUrl, openExtensionPage }: Driver,
  folder: string,
): Promise<void> {
  const own = extensionUrl('');
  const pages = (await browser.pages()).filter((page) => page.url().startsWith(own));
  const open = pages.map((page) => page.url().slice(own.length));
  for (const page of pages) await page.close();
  await browser.installExtension(folder);
  for (const page of open) await openExtensionPage(page);
}
