import type { Page } from 'puppeteer-core';

/** What our highlight looks like on white paper. */
const PAINTED = [255, 234, 187];

/**
 * How many pixels of an element are painted in the colour of a clipping, as a person sees them.
 * `studio` is a page of the extension, where the picture is looked at.
 */
export async function paintedPixels(page: Page, selector: string, studio: Page): Promise<number> {
  await page.bringToFront();
  const element = await page.$(selector);
  const picture = await element?.screenshot({ encoding: 'base64' });
  return studio.evaluate(
    async (base64, wanted) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
      let count = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (wanted.every((value, index) => Math.abs((data[at + index] ?? 0) - value) < 4))
          count += 1;
      }
      return count;
    },
    picture ?? '',
    PAINTED,
  );
}
