import type { Page } from 'puppeteer-core';
import type { Clipboard } from '../drivers/driver.ts';

/** Copies this on some other page, as another program would, and goes back to `page`. */
export async function copyElsewhere(page: Page, copied: Partial<Clipboard>): Promise<void> {
  const other = await page.browser().newPage();
  await other.evaluate(({ html, text }: Partial<Clipboard>) => {
    document.body.tabIndex = 0;
    document.addEventListener('copy', (event) => {
      event.preventDefault();
      if (html !== undefined) event.clipboardData?.setData('text/html', html);
      event.clipboardData?.setData('text/plain', text ?? '');
    });
    document.body.focus();
  }, copied);
  await other.bringToFront();
  await other.keyboard.down('Control');
  await other.keyboard.press('c', { commands: ['Copy'] });
  await other.keyboard.up('Control');
  await other.close();
  await page.bringToFront();
}

/** Pastes with the keys, where the focus is. */
export async function paste(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
}
