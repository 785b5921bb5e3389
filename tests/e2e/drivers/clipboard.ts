import type { Browser } from 'puppeteer-core';
import type { Clipboard } from './driver.ts';

/** Pastes into an empty page and tells what arrived there: no permission to read the clipboard is needed. */
export async function readClipboard(browser: Browser): Promise<Clipboard> {
  const page = await browser.newPage();
  try {
    await page.evaluate(() => {
      document.body.contentEditable = 'true';
      document.body.addEventListener('paste', (event) => {
        const { clipboardData } = event;
        event.preventDefault();
        const pasted = {
          html: clipboardData?.getData('text/html') ?? '',
          text: clipboardData?.getData('text/plain') ?? '',
        };
        document.title = JSON.stringify(pasted);
      });
      document.body.focus();
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('v', { commands: ['Paste'] });
    await page.keyboard.up('Control');
    await page.waitForFunction(() => document.title !== '', { timeout: 5000 });
    return JSON.parse(await page.evaluate(() => document.title)) as Clipboard;
  } finally {
    await page.close();
  }
}
