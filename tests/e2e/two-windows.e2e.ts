import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { waitForToast } from './drivers/toast.ts';
import { until } from './drivers/until.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { placeOfWords, pressIn, waitForBox } from './reading/on-page.ts';
import { openReader, type Reader, waitForPaint } from './reading/reader.ts';
import { chord, fill } from './surfaces/controls.ts';
import { draftBlocks, waitForBlocks, waitForTitle } from './surfaces/drafts.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`popup and desk on one draft, in ${name}`, () => {
    let world: PracticeWorld;
    let article: Page;
    let desk: Page;
    let popup: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      desk = await world.driver.openExtensionPage('desk.html');
      article = await world.driver.openTab(world.newspaper + hack.path);
    });
    afterAll(() => world?.close());

    it('what was written in the desk stands in the popup', async () => {
      await desk.bringToFront();
      await fill(desk, 'Title', 'One draft');
      await goToEnd(desk);
      await desk.keyboard.type('Written in the desk.');
      popup = await world.driver.openPopup(article);
      await waitForTitle(popup, 'One draft');
      await waitForBlocks(popup, ['Written in the desk.']);
    });

    it('what is written in the popup stands in the desk at once, quotes and title too', async () => {
      await goToEnd(popup);
      await popup.keyboard.press('Enter');
      await popup.keyboard.type('Written in the popup.');
      await waitForBlocks(desk, ['Written in the desk.', 'Written in the popup.']);
      await addClipping(popup, CLAIM.slice(0, 40));
      await waitForBlocks(desk, ['Written in the desk.', 'Written in the popup.', CLAIM, '']);
      await fill(popup, 'Title', 'Still one draft');
      await waitForTitle(desk, 'Still one draft');
      await world.driver.closePopup(popup);
    });

    it('undo in the desk takes back what was done in the desk, and only that', async () => {
      await desk.bringToFront();
      await (await desk.waitForSelector('.prose'))?.focus();
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, ['', 'Written in the popup.', CLAIM, '']);
      await chord(desk, 'Control', 'y');
      await waitForBlocks(desk, ['Written in the desk.', 'Written in the popup.', CLAIM, '']);
    });

    it('what is then written in the desk keeps what the popup wrote', async () => {
      await goToEnd(desk);
      await desk.keyboard.type('Written last.');
      popup = await world.driver.openPopup(article);
      await waitForBlocks(popup, [
        'Written in the desk.',
        'Written in the popup.',
        CLAIM,
        'Written last.',
      ]);
      await world.driver.closePopup(popup);
    });

    it('of some dozens of words that both write at once into one paragraph none is lost', async () => {
      const second = await world.driver.openExtensionPage('desk.html');
      const [ours, theirs] = ['a', 'b'].map((mark) => wordsOf(mark, 30));
      for (const window of [desk, second]) {
        await window.bringToFront();
        await goToEnd(window);
      }
      await Promise.all([
        desk.keyboard.type(` ${ours?.join(' ')} `, { delay: 7 }),
        second.keyboard.type(` ${theirs?.join(' ')} `, { delay: 11 }),
      ]);
      const blocks = await sameBlocks([desk, second]);
      expect(blocks).toHaveLength(4);
      expect(blocks.slice(0, 3)).toEqual(['Written in the desk.', 'Written in the popup.', CLAIM]);
      for (const word of [...(ours ?? []), ...(theirs ?? [])])
        expect(blocks.at(-1)?.split(' ')).toContain(word);
      await second.close();
    });
  });

  describe.skipIf(isSkipped(name))(`reading mode beside the desk, in ${name}`, () => {
    let reader: Reader;
    beforeAll(async () => {
      reader = await openReader(launch);
    });
    afterAll(() => reader?.close());

    it('what is added to the draft there stands in it, and so does what is typed meanwhile', async () => {
      const passages = Array.from({ length: 5 }, (_, at) => `Passage ${at} of the story.`);
      const paragraphs = passages.map((text, at) => `<p id=p${at}>${text}</p>`);
      reader.site.put('/story', `<title>Story</title><h1>Story</h1>${paragraphs.join('')}`);
      const { driver } = reader;
      const page = await driver.openTab(reader.site.at('/story'));
      await reader.flipSwitch(page);
      for (const at of passages.keys()) {
        await selectByMouse(page, `#p${at}`);
        await pressIn(driver, page, { box: 'button', name: 'Clip' });
        await waitForToast(driver, page, /Clipped/);
        await waitForPaint(page, passages.slice(0, at + 1));
      }
      const desk = await driver.openExtensionPage('desk.html');
      await goToEnd(desk);
      const typed = wordsOf('w', 60);
      await page.bringToFront();
      let isDone = false;
      const typing = desk.keyboard.type(typed.join(' '), { delay: 60 }).finally(() => {
        isDone = true;
      });
      let meanwhile = 0;
      for (const passage of passages) {
        const { x, y } = await placeOfWords(page, passage);
        await page.mouse.click(x, y);
        await pressIn(driver, page, { box: 'card', name: 'Add to draft' });
        await waitForBox(driver, page, { box: 'card', words: /Added to “/ });
        if (!isDone) meanwhile += 1;
        await page.keyboard.press('Escape');
      }
      await typing;
      expect(meanwhile).toBeGreaterThan(1);
      const blocks = await sameBlocks([desk]);
      expect(blocks.filter((block) => passages.includes(block)).toSorted()).toEqual(passages);
      expect(blocks.filter((block) => !passages.includes(block)).join('')).toBe(typed.join(' '));
    });
  });
}

/** Words that say which window wrote them, each only once. */
const wordsOf = (mark: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `${mark}${at}`);

/** What the windows show once they all show the same, and go on showing it. */
function sameBlocks(windows: readonly Page[]): Promise<readonly string[]> {
  let before = '';
  return until('all windows to show the same', async () => {
    const [first = [], ...others] = await Promise.all(windows.map(draftBlocks));
    const shown = JSON.stringify(first);
    const isSame = others.every((blocks) => JSON.stringify(blocks) === shown);
    const isStill = shown === before;
    before = shown;
    await new Promise((resolve) => setTimeout(resolve, 500));
    return isSame && isStill ? first : null;
  });
}
