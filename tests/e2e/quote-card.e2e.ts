import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { findAxeViolationsDayAndNight } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { click } from './surfaces/controls.ts';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`a quote as a picture in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
    });
    afterAll(() => world?.close());

    it('is drawn light or dark, with a description for those who do not see it', async () => {
      await click(desk, 'Quote as an image');
      await desk.waitForSelector('.quote-card canvas:not([hidden])');
      const label = await desk.$eval('.quote-card canvas', (one) => one.getAttribute('aria-label'));
      expect(label).toContain(hack.passages.claim.text);
      expect(label).toContain(hack.siteName);
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
    });

    it.each<readonly ['Light' | 'Dark', readonly number[]]>([
      ['Light', [251, 250, 247]],
      ['Dark', [26, 25, 21]],
    ])('is saved as a picture of its size, with words on the paper: %s', async (theme, paper) => {
      await click(desk, theme);
      await click(desk, 'Save image');
      const { bytes } = await world.driver.download(
        theme === 'Light' ? /^macron-(?!.*-dark).*\.png$/ : /^macron-.*-dark\.png$/,
      );
      const picture = await decoded(desk, bytes);
      expect(picture).toMatchObject({ width: 1200, height: 675, paper });
      expect(picture.ink).toBeGreaterThan(0.01);
      expect(picture.ink).toBeLessThan(0.3);
    });

    it('is copied with its description', async () => {
      await click(desk, 'Copy image');
      await desk.waitForFunction(() => /Image copied/.test(document.body.textContent ?? ''));
      expect((await world.driver.clipboard()).text).toContain(hack.passages.claim.text);
    });
  });
}

/** The picture as a browser decodes it: the colour of its corner, and what part of it is not of that colour. */
const decoded = (page: Page, bytes: Uint8Array) =>
  page.evaluate(async (encoded) => {
    const read = Uint8Array.from(atob(encoded), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([read], { type: 'image/png' }));
    const { width, height } = picture;
    const pen = new OffscreenCanvas(width, height).getContext('2d');
    pen?.drawImage(picture, 0, 0);
    const { data } = pen?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
    const paper = [...data.slice(0, 3)];
    let other = 0;
    for (let at = 0; at < data.length; at += 4)
      if (Math.abs((data[at] ?? 0) - (paper[0] ?? 0)) > 40) other += 1;
    return { width, height, paper, ink: other / (width * height) };
  }, Buffer.from(bytes).toString('base64'));
