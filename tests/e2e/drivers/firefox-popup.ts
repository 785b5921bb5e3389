import type { Browser, Page } from 'puppeteer-core';
import { contextOf, type FirefoxWindow } from './firefox-window.ts';
import { until } from './until.ts';

const FIND_POPUP = `const findPopup = () =>
  [...document.querySelectorAll('.webextension-popup-browser, .webextension-popup-stack browser')]
    .find((one) => one.currentURI?.spec.startsWith('moz-extension:'));`;

/**
 * Presses the toolbar button and takes hold of the popup that comes up. Firefox counts only tabs as
 * pages, so the popup is added to its list of tabs as the remote protocol sees it, and is then
 * announced to puppeteer, which the protocol does not do for pages of extensions.
 */
export async function openFirefoxPopup(
  browser: Browser,
  window: FirefoxWindow,
  addon: string,
): Promise<Page> {
  const context = await window.run(`
    ${FIND_POPUP}
    const load = (module) => ChromeUtils.importESModule(module);
    const { TabManager } = load('chrome://remote/content/shared/TabManager.sys.mjs');
    const { NavigableManager } = load('chrome://remote/content/shared/NavigableManager.sys.mjs');
    const { ExtensionParent } = load('resource://gre/modules/ExtensionParent.sys.mjs');
    const tabs = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(TabManager), 'allTabs').get;
    Object.defineProperty(TabManager, 'allTabs', {
      configurable: true,
      get() {
        const linkedBrowser = findPopup();
        return linkedBrowser ? [...tabs.call(this), { linkedBrowser }] : tabs.call(this);
      },
    });
    const { extension } = WebExtensionPolicy.getByID('${addon}');
    const button = ExtensionParent.apiManager.global.browserActionFor(extension);
    if (!findPopup()) await button.triggerAction(window); // it may have opened by itself
    let sizes = [];
    for (let tries = 0; tries < 100; tries += 1) {
      const popup = findPopup();
      const { width = 0, height = 0 } = popup?.getBoundingClientRect() ?? {};
      sizes = [...sizes.slice(-2), width + ' ' + height];
      // It grows with its content; what is clicked before that has moved away.
      if (popup && height > 20 && sizes.length === 3 && new Set(sizes).size === 1) {
        popup.permanentKey ??= {};
        return NavigableManager.getIdForBrowsingContext(popup.browsingContext);
      }
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error('No popup came up within 10 s');`);
  const { result } = await window.wire.send('browsingContext.getTree', { root: context });
  const { contexts } = result as { contexts: readonly { url: string }[] };
  const [info] = contexts;
  if (!info) throw new Error('The popup has gone again');
  window.wire.emit('browsingContext.contextCreated', info);
  return until('the popup as a page', async () => {
    const pages = await browser.pages();
    return pages.findLast((page) => page.url() === info.url) ?? null;
  });
}

/** Hides the popup, which ends its page, and tells puppeteer so. */
export async function closeFirefoxPopup(window: FirefoxWindow, popup: Page): Promise<void> {
  const { result } = await window.wire.send('browsingContext.getTree', { root: contextOf(popup) });
  const { contexts } = result as { contexts: readonly object[] };
  await window.run(`${FIND_POPUP}
    findPopup()?.closest('panel')?.hidePopup();
    for (let tries = 0; tries < 50 && findPopup(); tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }`);
  for (const info of contexts) window.wire.emit('browsingContext.contextDestroyed', info);
}
