import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../e2e/drivers/chromium.ts';
import { openPracticeWorld, type PracticeWorld } from '../e2e/practice-world.ts';
import { draftBlocks } from '../e2e/surfaces/drafts.ts';
import { goToEnd } from '../e2e/surfaces/write-draft.ts';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { dice, SEED } from './dice.ts';

const ROUNDS = 20;
/** The blogger types for so long at most, in milliseconds, before the popup goes. */
const LATEST_END = 600;
/** What has stood on the screen for so long, in milliseconds, must not be lost; how fast a disk is must not decide the test. */
const SETTLED = 1000;

/** Chromium only: a popup that Firefox closes ends its page in the same way, and its own typing is slower to drive. */
describe.skipIf(isSkipped('chromium'))('when the popup goes while the blogger types', () => {
  let world: PracticeWorld;
  let article: Page;
  beforeAll(async () => {
    world = await openPracticeWorld(launchChromium);
    article = await world.driver.openTab(world.newspaper + hack.path);
  });
  afterAll(() => world?.close());

  it(`nothing that has stood on the screen for ${SETTLED} ms is lost, ${ROUNDS} times`, async () => {
    const random = dice(SEED);
    let kept = '';
    let unsettled = 0;
    for (let round = 1; round <= ROUNDS; round += 1) {
      const popup = await world.driver.openPopup(article);
      await goToEnd(popup);
      expect(await textOf(popup)).toBe(kept);
      const words = Array.from({ length: 200 }, (_, at) => ` ${round}.${at}`).join('');
      const typing = popup.keyboard.type(words, { delay: 2 }).catch(() => undefined);
      await wait(random() * LATEST_END);
      const settled = await textOf(popup);
      await wait(SETTLED);
      const shown = await textOf(popup);
      await world.driver.closePopup(popup);
      await typing;

      const again = await world.driver.openPopup(article);
      await again.waitForSelector('.prose');
      const found = await textOf(again);
      await world.driver.closePopup(again);
      expect(found.startsWith(settled), `"${settled}" is kept; there is "${found}"`).toBe(true);
      expect((kept + words).startsWith(found), `"${found}" is what was typed`).toBe(true);
      unsettled += Math.max(0, shown.length - found.length);
      kept = found;
    }
    console.log(
      `seed ${SEED}: ${kept.length} letters kept of ${ROUNDS} rounds; ${unsettled} younger than ${SETTLED} ms lost`,
    );
    expect(kept.length).toBeGreaterThan(ROUNDS * 5);
  });
});

const textOf = async (popup: Page): Promise<string> => (await draftBlocks(popup)).join('\n');
