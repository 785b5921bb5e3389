import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page, Viewport } from 'puppeteer-core';
import type { Driver } from '../../tests/e2e/drivers/driver.ts';

/** Where the tour leaves what it made. */
const OUT = path.resolve(import.meta.dirname, '../../.output/tour');

/** How a surface is looked at. */
interface Look {
  readonly name: string;
  readonly scheme?: 'light' | 'dark';
  readonly direction?: 'ltr' | 'rtl';
  readonly size?: Pick<Viewport, 'width' | 'height'>;
}

const LOOKS: readonly Look[] = [
  { name: 'light', scheme: 'light' },
  { name: 'dark', scheme: 'dark' },
  { name: 'right-to-left', direction: 'rtl' },
  { name: 'narrow', size: { width: 420, height: 900 } },
];

/** Writes a file into the tour's folder and returns its path as a person would open it. */
export function keep(name: string, content: string | Uint8Array): string {
  mkdirSync(OUT, { recursive: true });
  const file = path.join(OUT, name);
  writeFileSync(file, content);
  return path.relative(process.cwd(), file);
}

/** Takes one picture of the page as it is. */
export const takePicture = async (page: Page, name: string): Promise<string> =>
  keep(`${name}.png`, await page.screenshot());

/** Takes a picture in every look and leaves the page as it was. */
export async function takePictures(page: Page, name: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const look of LOOKS) {
    await putOn(page, look);
    files.push(await takePicture(page, `${name}-${look.name}`));
  }
  await putOn(page, { name: 'as it was' });
  return files;
}

async function putOn(page: Page, { scheme, direction, size }: Look): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme ?? 'light' }]);
  await page.evaluate(
    (dir) => document.documentElement.setAttribute('dir', dir),
    direction ?? 'ltr',
  );
  await page.setViewport(size ?? { width: 1360, height: 860 });
  await new Promise((resolve) => setTimeout(resolve, 150));
}

/** Puts pictures side by side under captions, as the README shows the way from article to post. */
export async function joinPictures(
  driver: Driver,
  name: string,
  parts: readonly { readonly caption: string; readonly file: string }[],
): Promise<string> {
  const figures = parts.map(({ caption, file }) => {
    const data = readFileSync(file).toString('base64');
    return `<figure><figcaption>${caption}</figcaption><img src="data:image/png;base64,${data}"></figure>`;
  });
  const page = await driver.openTab('about:blank');
  await page.setViewport({ width: 1960, height: 540, deviceScaleFactor: 1 });
  await page.setContent(`<style>
    body { display: flex; justify-content: center; gap: 24px; margin: 0; padding: 24px; background: #efece4; font: 20px sans-serif; }
    figure { margin: 0; } figcaption { margin-bottom: 12px; color: #1d1b16; }
    img { display: block; height: 440px; border: 1px solid #8a8374; border-radius: 6px; }
  </style>${figures.join('')}`);
  const file = await takePicture(page, name);
  await page.close();
  return file;
}
