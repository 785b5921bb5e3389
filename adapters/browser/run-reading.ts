import { browser } from './browser.ts';

/** Starts reading mode in a tab that is open already. A page that cannot be read stays as it is. */
export async function startReadingIn(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: ['content-scripts/reading-mode.css'] });
    await browser.scripting.executeScript({ target, files: ['content-scripts/reading-mode.js'] });
  } catch {
    // It will start with the next page.
  }
}

/** Loads what finds passages into a tab; rejects where no script may run. */
export async function loadFinder(tabId: number): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    files: ['content-scripts/finder.js'],
  });
}

/** Takes reading mode off a page that is open. Needs the site's permission still. */
export async function stopReadingIn(tabId: number): Promise<void> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: stop }).catch(() => undefined);
}

/** Runs in the page, where nothing of this file is in reach. */
function stop(): void {
  const end: unknown = Reflect.get(globalThis, Symbol.for('quotewright.reading'));
  if (typeof end === 'function') end();
}
