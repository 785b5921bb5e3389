import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { readClipboard } from './clipboard.ts';
import { type Driver, type LaunchOptions, PATIENCE } from './driver.ts';
import { inClosedRootOfChromium } from './in-closed-root-of-chromium.ts';
import { permissionFor } from './permission-for.ts';
import { makeScratchHome } from './scratch-home.ts';
import { until } from './until.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Starts Chromium with the extension. An unseen Chromium has neither shortcuts nor menus: see `fire`. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Driver> {
  const home = options.home ?? makeScratchHome();
  const extension = options.extension ?? BUILT;
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: !options.headed,
    pipe: true, // pressing the toolbar button is only offered over a pipe
    enableExtensions: [extension],
    userDataDir: path.join(home.dir, 'profile'),
    env: { ...home.env },
    defaultViewport: null,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--window-size=1280,900',
      ...(options.proxy
        ? [`--proxy-server=${options.proxy}`, '--proxy-bypass-list=<-loopback>']
        : []),
    ],
  });
  const id = await idOf(browser);
  const cdp = await browser.target().createCDPSession();
  await cdp.send('Browser.setDownloadBehavior', { behavior: 'default' });
  const extensionUrl = (page: string): string => `chrome-extension://${id}/${page}`;

  const worker = async () => {
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(extensionUrl('')),
    );
    const found = await target.worker();
    if (!found) throw new Error('The background worker has just stopped');
    return found;
  };
  const pressToolbarButton = async (page: Page): Promise<void> => {
    await page.bringToFront();
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error('The extension is not in this Chromium');
    await found.triggerAction(page);
  };
  /**
   * Wakes the background (by a page of the extension, as it may be asleep), gives it the right to
   * read `page` by the toolbar button without its popup, and lets it hear the event that the shortcut or
   * the menu would fire: `script` is worker code with `tab` in scope.
   */
  const fire = async (page: Page, script: string): Promise<void> => {
    const background = await wakeUp();
    const popup = await background.evaluate('chrome.action.getPopup({})');
    await background.evaluate(`chrome.action.setPopup({ popup: '' })`);
    await pressToolbarButton(page);
    await background.evaluate(`chrome.action.setPopup({ popup: ${JSON.stringify(popup)} })`);
    // The right comes a moment after the button; to some pages it never does.
    await background.evaluate(`(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const look = { target: { tabId: tab.id }, func: () => 0 };
      const canRead = () => chrome.scripting.executeScript(look).then(() => true, () => false);
      for (let tries = 0; tries < 20 && !(await canRead()); tries += 1) {
        await new Promise((resolve) => setTimeout(resolve, 25));
      }
      ${script};
    })()`);
  };
  const isBackground = (one: { type(): string; url(): string }): boolean =>
    one.type() === 'service_worker' && one.url().startsWith(extensionUrl(''));
  const wakeUp = async () => {
    if (!browser.targets().some(isBackground)) {
      const page = await browser.newPage();
      await page.goto(extensionUrl('manifest.json'));
      await page.evaluate('chrome.runtime.sendMessage({}).catch(() => undefined)');
      await page.close();
    }
    return worker();
  };

  return {
    name: 'chromium',
    browser,
    extensionUrl,
    openExtensionPage: (page) => open(browser, extensionUrl(page)),
    openTab: (url) => open(browser, url),
    async openPopup(page) {
      const isPopup = (one: { url(): string }) => one.url().startsWith(extensionUrl('popup.html'));
      // It may have opened by itself.
      if (!browser.targets().some(isPopup)) await pressToolbarButton(page);
      return (await browser.waitForTarget(isPopup)).asPage();
    },
    closePopup: (popup) => popup.close(),
    pressClipCommand: (page, command = 'clip-selection') =>
      fire(page, `chrome.commands.onCommand.dispatch('${command}', tab)`),
    async chooseClipMenu(page, frame) {
      const text = await (frame ?? page).evaluate(() => String(getSelection()));
      const click = {
        menuItemId: 'clip-selection',
        selectionText: text,
        editable: false,
        pageUrl: page.url(),
        ...(frame && { frameUrl: frame.url() }),
      };
      await fire(
        page,
        `const everywhere = { target: { tabId: tab.id, allFrames: true }, func: () => location.href };
        const frames = await chrome.scripting.executeScript(everywhere);
        const { frameId = 0 } = frames.find(({ result }) => result === '${frame?.url()}') ?? {};
        chrome.contextMenus.onClicked.dispatch({ ...${JSON.stringify(click)}, frameId }, tab)`,
      );
    },
    async chooseAddMenu(page) {
      const click = { menuItemId: 'clip-to-draft', editable: false, pageUrl: page.url() };
      await fire(page, `chrome.contextMenus.onClicked.dispatch(${JSON.stringify(click)}, tab)`);
      return '';
    },
    async grantOrigin(origin) {
      const page = await open(browser, 'chrome://extensions');
      const site = JSON.stringify(permissionFor(origin));
      await page.evaluate(`chrome.developerPrivate.addHostPermission('${id}', ${site})`);
      await page.close();
    },
    async stopBackground() {
      const running = browser.targets().find(isBackground);
      const background = await running?.worker();
      if (!running || !background) return false;
      await until('the background to stop', async () => {
        // One that is just starting does not hear the first call; one that has stopped refuses the next.
        await background.close().catch(() => undefined);
        return !browser.targets().includes(running);
      });
      return true;
    },
    inClosedRoot: (page, host, call) => inClosedRootOfChromium(page, host, call),
    clipboard: () => readClipboard(browser),
    download: home.download,
    async close() {
      await browser.close();
      if (!options.home) home.remove();
    },
  };
}

async function open(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

async function idOf(browser: Browser): Promise<string> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  return new URL(target.url()).host;
}
