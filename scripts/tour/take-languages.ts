import { copyFileSync } from 'node:fs';
import path from 'node:path';
import { launchChromium } from '../../tests/e2e/drivers/chromium.ts';
import type { ScratchHome } from '../../tests/e2e/drivers/scratch-home.ts';
import { takePicture } from './pictures.ts';

/** Every language of the interface besides English, in which pictures are taken. */
const LANGUAGES = ['de', 'ar'];
const ROOT = path.resolve(import.meta.dirname, '../..');

/** Opens what the tour has made again, in each other language, and takes pictures of it. */
export async function takeLanguages(home: ScratchHome): Promise<void> {
  try {
    for (const language of LANGUAGES) await takeLanguage(language, home);
  } finally {
    speak('en');
  }
}

async function takeLanguage(language: string, home: ScratchHome): Promise<void> {
  speak(language);
  const driver = await launchChromium({ home });
  try {
    const desk = await driver.openExtensionPage('desk.html');
    await desk.setViewport({ width: 1360, height: 860 });
    await desk.waitForSelector('[data-clipping-card]');
    await desk.waitForSelector('.preview h1');
    await takePicture(desk, `desk-${language}`);
    await desk.setViewport({ width: 420, height: 900 });
    await takePicture(desk, `desk-narrow-${language}`);
    const options = await driver.openExtensionPage('options.html');
    await options.setViewport({ width: 1360, height: 1100 });
    await options.waitForSelector('.blog-row');
    await takePicture(options, `options-${language}`);
  } finally {
    await driver.close();
  }
}

/** The built extension says everything in this language: a browser on a machine without the language's files speaks English only. */
function speak(language: string): void {
  copyFileSync(
    path.join(ROOT, 'public/_locales', language, 'messages.json'),
    path.join(ROOT, '.output/chrome-mv3/_locales/en/messages.json'),
  );
}
