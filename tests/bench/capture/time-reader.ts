import type { Browser } from 'puppeteer-core';
import { selectPassage } from './select-passage.ts';
import { sumUp, type Times } from './times.ts';
import type { WeighedReader } from './weigh-readers.ts';

const ROUNDS = 11;

/** How long a clipper's reader keeps the page, each time on a fresh load, as some change the document. */
export async function timeReader(
  browser: Browser,
  address: string,
  { code }: WeighedReader,
): Promise<Times> {
  const milliseconds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    try {
      await page.goto(address, { waitUntil: 'load' });
      await page.evaluate(code);
      await selectPassage(page, round);
      const took = page.evaluate(() => {
        const { readForBench } = globalThis as unknown as { readForBench: () => unknown };
        const start = performance.now();
        readForBench();
        return performance.now() - start;
      });
      milliseconds.push(await took);
    } finally {
      await page.close();
    }
  }
  return sumUp(milliseconds);
}
