import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong on the page, one line a rule with the elements it means; empty when nothing. */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  await page.evaluate(`${AXE}; 0`);
  const lines = await page.evaluate(`axe.run().then(({ violations }) =>
    violations.map(({ id, help, nodes }) => id + ': ' + help + ' ' + nodes.map(({ html }) => html.slice(0, 120)).join(' ')))`);
  return lines as readonly string[]; // axe is not typed in the page, the line above is
}

/** The same by day and by night, in browsers that can pretend. */
export async function findAxeViolationsDayAndNight(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const value of ['light', 'dark']) {
    await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value }])
      .catch(() => undefined);
    found.push(...(await findAxeViolations(page)));
  }
  return found;
}
