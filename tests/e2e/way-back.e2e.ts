import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { type Lab, openLab } from './page-lab.ts';
import { land } from './way-back/landing.ts';
import { PAGES } from './way-back/pages.ts';
import type { Picked } from './way-back/pick-passages.ts';
import { readSavedPages } from './way-back/saved-pages.ts';
import { astray, HEADS, rowOf, shareLanded, tally } from './way-back/tell-trials.ts';
import { showTried, type Trial, type TriedPage, tryPage } from './way-back/try-page.ts';

describe.skipIf(isSkipped('chromium'))('a link to a passage', () => {
  let lab: Lab;
  beforeAll(async () => {
    lab = await openLab('chromium');
    await lab.page.setViewport({ width: 900, height: 1000 });
  });
  afterAll(() => lab?.close());

  const tryAll = async (pages: readonly TriedPage[], each: number): Promise<readonly Trial[]> => {
    const trials: Trial[] = [];
    console.log(HEADS);
    for (const [at, page] of pages.entries()) {
      const tried = await tryPage(lab, page, { seed: at + 1, each });
      console.log([rowOf(page.name, tried), astray(tried)].join('\n').trim());
      trials.push(...tried);
    }
    console.log(rowOf('all', trials));
    return trials;
  };

  it('is judged by an eye that can say no', async () => {
    await showTried(lab, '<p>One river rose.</p><p>Two boats sank.</p>');
    const address = lab.page.url();
    // The document has whitespace-free text nodes: the style, the first paragraph, the second.
    const boats: Picked = { kind: 'p', from: [2, 0], to: [2, 15] };
    const go = (fragment: string) => land(lab.page, `${address}#:~:text=${fragment}`, boats);
    expect(await go('Two%20boats%20sank')).toBe('whole');
    expect(await go('Two%20boats')).toBe('start');
    expect(await go('One%20river')).toBe('wrong');
    expect(await go('One,sank')).toBe('wrong');
    expect(await go('Three%20trains')).toBe('missed');
  });

  it('leads to 97 of 100 passages on pages of all kinds, and never elsewhere', async () => {
    const trials = await tryAll(PAGES, 4);
    const counts = tally(trials);
    expect(counts.wrong).toBe(0);
    expect(shareLanded(counts)).toBeGreaterThanOrEqual(0.97);
    expect(trials.length).toBeGreaterThan(200);
    expect((counts.whole + counts.start) / trials.length).toBeGreaterThanOrEqual(0.97);
  }, 600_000);

  const saved = readSavedPages();
  it.skipIf(!saved)(
    'does so on real pages too',
    async () => {
      const counts = tally(await tryAll(saved ?? [], 2));
      expect(counts.wrong).toBe(0);
      expect(shareLanded(counts)).toBeGreaterThanOrEqual(0.97);
    },
    1_800_000,
  );
});
