import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Clipping } from '../../../domain/clipping/clipping.ts';
import { textOf } from '../../../domain/markup/text-of.ts';
import { markupToHtml } from '../../../domain/markup/to-html.ts';
import { linkUrl } from '../../../domain/source/link-url.ts';
import { type SourceRecord, sourceValues } from '../../../domain/source/source.ts';
import { isSkipped } from '../../is-skipped.ts';
import { BROWSERS } from '../drivers/browsers.ts';
import type { Driver } from '../drivers/driver.ts';
import { openAt } from '../drivers/open-at.ts';
import { selectByMouse } from '../drivers/select-passage.ts';
import { waitForToast } from '../drivers/toast.ts';
import { storedRows } from '../surfaces/stored.ts';
import type { KindSample } from './kind-sample.ts';

/** An address of its own for every page that names none: the same words of one article are one clipping. */
const storyAt = (index: number): string => `https://news.example/2026/05/story-${index}`;

/** Kinds by their names. */
type Kinds = Readonly<Record<string, readonly KindSample[]>>;

/**
 * Tries every sample of these kinds in the real extension, in both browsers. Where the browsers themselves show a
 * page differently, the kinds are given for each of them.
 */
export function describeKinds(given: Kinds | ((browser: string) => Kinds)): void {
  for (const { name, launch } of BROWSERS) {
    const kinds = typeof given === 'function' ? given(name) : given;
    describe.skipIf(isSkipped(name))(`in ${name}`, () => {
      let driver: Driver;
      let desk: Page;
      let count = 0;
      beforeAll(async () => {
        driver = await launch();
        desk = await driver.openExtensionPage('desk.html');
      });
      afterAll(() => driver?.close());

      describe.each(Object.entries(kinds))('%s', (_, samples) => {
        it.each(samples)('$promise', async (sample) => {
          count += 1;
          const { url = storyAt(count), select = '#q' } = sample;
          const page = await openAt(driver, url, `<!doctype html>${sample.html}`);
          try {
            expectKept(sample, await clip(driver, page, { desk, select }));
          } finally {
            await page.close();
          }
        });
      });
    });
  }
}

interface Kept {
  readonly clipping: Clipping;
  readonly source: SourceRecord;
}

async function clip(
  driver: Driver,
  page: Page,
  { desk, select }: { readonly desk: Page; readonly select: NonNullable<KindSample['select']> },
): Promise<Kept> {
  const before = new Set((await storedRows(desk, 'clippings')).map(({ id }) => id));
  await (typeof select === 'function' ? select(page) : selectByMouse(page, select));
  await driver.pressClipCommand(page);
  await waitForToast(driver, page, /Clipped/);
  const clippings = (await storedRows(desk, 'clippings')) as unknown as readonly Clipping[];
  const clipping = clippings.find(({ id }) => !before.has(id));
  const sources = (await storedRows(desk, 'sources')) as unknown as readonly SourceRecord[];
  const source = sources.find(({ id }) => id === clipping?.sourceId);
  if (!clipping || !source) throw new Error('Nothing was stored');
  return { clipping, source };
}

function expectKept(sample: KindSample, { clipping, source }: Kept): void {
  if (sample.text !== undefined) expect(clipping.text).toBe(sample.text);
  if (sample.markup !== undefined) expect(markupToHtml(clipping.markup)).toBe(sample.markup);
  if (sample.leftOut ?? sample.text ?? sample.markup)
    expect([...clipping.leftOut].sort()).toEqual([...(sample.leftOut ?? [])].sort());
  const { otherVariant: other } = clipping;
  if (sample.whole !== undefined) expect(other ? textOf(other.markup) : null).toBe(sample.whole);
  if (sample.source)
    expect({ ...sourceValues(source), link: linkUrl(source) }).toMatchObject(sample.source);
}
