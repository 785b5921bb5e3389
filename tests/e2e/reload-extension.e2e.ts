import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { reloadExtension } from '../../scripts/dev/reload-extension.ts';
import { isSkipped } from '../is-skipped.ts';
import { launchChromium } from './drivers/chromium.ts';
import { until } from './drivers/until.ts';

const BUILT = path.resolve(import.meta.dirname, '../../.output/chrome-mv3');

describe.skipIf(isSkipped('chromium'))('whoever changes the extension while it runs', () => {
  it('has the new one in the same browser, and its pages open as they were', async () => {
    const extension = mkdtempSync(path.join(tmpdir(), 'quotewright-'));
    cpSync(BUILT, extension, { recursive: true });
    const driver = await launchChromium({ extension });
    onTestFinished(async () => {
      await driver.close();
      rmSync(extension, { recursive: true });
    });
    await driver.openExtensionPage('desk.html');
    const manifest = path.join(extension, 'manifest.json');
    const changed = { ...JSON.parse(readFileSync(manifest, 'utf8')), version: '9.9.9' };
    writeFileSync(manifest, JSON.stringify(changed));
    await reloadExtension(driver, extension);
    const desk = await until('the desk to be open again', async () => {
      const pages = await driver.browser.pages();
      return pages.find((page) => page.url() === driver.extensionUrl('desk.html')) ?? null;
    });
    expect(await desk.evaluate('chrome.runtime.getManifest().version')).toBe('9.9.9');
    await desk.waitForSelector('main');
  });
});
