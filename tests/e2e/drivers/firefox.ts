import { readFileSync } from 'node:fs';
import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { ClipCommand } from '../../../adapters/browser/commands.ts';
import { readClipboard } from './clipboard.ts';
import { type Driver, type LaunchOptions, PATIENCE } from './driver.ts';
import { closeFirefoxPopup, openFirefoxPopup } from './firefox-popup.ts';
import { holdFirefoxWindow } from './firefox-window.ts';
import { inClosedRootOfFirefox } from './in-closed-root-of-firefox.ts';
import { permissionFor } from './permission-for.ts';
import { makeScratchHome } from './scratch-home.ts';

const BUILT = path.resolve(import.meta.dirname, '../../../.output/firefox-mv3');

/** Firefox gives each installed extension a random address, unless it is told which. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Starts Firefox with the extension. Shortcut, menu and popup are the real ones also when unseen. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Driver> {
  const home = options.home ?? makeScratchHome();
  const extension = options.extension ?? BUILT;
  const addon = addonIdOf(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: !options.headed,
    userDataDir: path.join(home.dir, 'profile'),
    env: { ...home.env },
    defaultViewport: null,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
    args: ['--width=1280', '--height=900', '--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
      'browser.download.folderList': 2,
      'browser.download.dir': home.downloads,
      ...(options.proxy && throughProxy(options.proxy)),
    },
  });
  await browser.installExtension(extension);
  const window = await holdFirefoxWindow(browser);
  const extensionUrl = (page: string): string => `moz-extension://${UUID}/${page}`;

  const open = async (url: string): Promise<Page> => {
    const page = await browser.newPage();
    const isOwn = url.startsWith('moz-extension:');
    // The protocol never reports "load" for an extension's own pages.
    await page.goto(url, isOwn ? { waitUntil: [] } : {});
    if (isOwn) await page.waitForFunction(() => document.readyState === 'complete');
    return page;
  };

  return {
    name: 'firefox',
    browser,
    extensionUrl,
    openExtensionPage: (page) => open(extensionUrl(page)),
    openTab: open,
    async openPopup(page) {
      await page.bringToFront();
      return openFirefoxPopup(browser, window, addon);
    },
    closePopup: (popup) => closeFirefoxPopup(window, popup),
    async pressClipCommand(page, command = 'clip-selection') {
      await page.bringToFront();
      await window.run(pressShortcut(command === 'clip-selection' ? 'Q' : 'W'));
    },
    async chooseClipMenu(page, frame) {
      await page.bringToFront();
      const around = await (await frame?.frameElement())?.boundingBox();
      const place = await (frame ?? page).evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getClientRects()[0];
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      if (!place) throw new Error('Nothing is selected to click on');
      const { x, y } = around ?? { x: 0, y: 0 };
      await page.mouse.click(x + place.x, y + place.y, { button: 'right' });
      await window.run(chooseMenuOf(addon, 'clip-selection'));
    },
    async chooseAddMenu(page) {
      await page.bringToFront();
      const place = await page.evaluate(() => {
        const box = getSelection()?.getRangeAt(0).getClientRects()[0];
        return box && { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      });
      if (!place) throw new Error('Nothing is selected to click on');
      await page.mouse.click(place.x, place.y, { button: 'right' });
      return window.run(chooseMenuOf(addon, 'clip-to-draft'));
    },
    async grantOrigin(origin) {
      const grant = JSON.stringify({ permissions: [], origins: [permissionFor(origin)] });
      await window.run(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { extension } = WebExtensionPolicy.getByID('${addon}');
        await ExtensionPermissions.add('${addon}', ${grant}, extension);`);
    },
    async stopBackground() {
      const before = await window.run(`
        const { extension } = WebExtensionPolicy.getByID('${addon}');
        const before = extension.backgroundState;
        await extension.terminateBackground({ ignoreDevtoolsAttached: true });
        return before;`);
      return before !== 'stopped';
    },
    inClosedRoot: (page, host, { run, argument = '' }) =>
      inClosedRootOfFirefox(window.wire, page, { host, run, argument }),
    clipboard: () => readClipboard(browser),
    download: home.download,
    async close() {
      await browser.close();
      if (!options.home) home.remove();
    },
  };
}

function throughProxy(proxy: string): Record<string, unknown> {
  const [host, port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

const pressShortcut = (letter: 'Q' | 'W'): string => `
  const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['${letter}', 'Key${letter}', ${letter.charCodeAt(0)}]]
    .map(([key, code, keyCode]) => new KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) keyboard.keydown(key);
  for (const key of keys.reverse()) keyboard.keyup(key);`;

/** Firefox names the entries of an extension's menu after the add-on's id. */
const chooseMenuOf = (addon: string, id: ClipCommand): string => `
  const menu = document.getElementById('contentAreaContextMenu');
  for (let tries = 0; tries < 50 && menu.state !== 'open'; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const entry = document.getElementById('${addon.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-menuitem-_${id}');
  if (!entry) throw new Error('The context menu has no such entry of the extension');
  const { label } = entry;
  // Two entries of one extension stand in a menu of their own.
  const inner = entry.parentElement;
  if (inner !== menu) {
    inner.parentElement.openMenu(true);
    for (let tries = 0; tries < 50 && inner.state !== 'open'; tries += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  inner.activateItem(entry);
  return label;`;

function addonIdOf(extension: string): string {
  const manifest: unknown = JSON.parse(readFileSync(path.join(extension, 'manifest.json'), 'utf8'));
  const { browser_specific_settings: settings } = manifest as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  if (!settings?.gecko?.id) throw new Error(`${extension} is not built for Firefox`);
  return settings.gecko.id;
}
