import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { hack } from '../pages/newspaper/articles.ts';
import { findAxeViolations } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { until } from './drivers/until.ts';
import { clipPassage, openPracticeWorld, type PracticeWorld } from './practice-world.ts';
import { waitForClippings } from './surfaces/clippings.ts';
import { chord, click, control } from './surfaces/controls.ts';
import { draftBlocks, newDraft, waitForBlocks } from './surfaces/drafts.ts';
import { selectWords } from './surfaces/link-words.ts';
import { copyElsewhere, paste } from './surfaces/paste.ts';
import { nameOfFocus } from './surfaces/tab-to.ts';
import { addClipping, goToEnd } from './surfaces/write-draft.ts';

const CLAIM = hack.passages.claim.text;
const WIRE = 'https://wire.test/story';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`the blogger's own words, in ${name}`, () => {
    let world: PracticeWorld;
    let desk: Page;
    beforeAll(async () => {
      world = await openPracticeWorld(launch);
      await clipPassage(world, hack, hack.passages.claim);
      desk = await world.driver.openExtensionPage('desk.html');
      await waitForClippings(desk, 1);
    });
    afterAll(() => world?.close());

    it('Markdown becomes what it stands for, and Backspace brings the signs back', async () => {
      await startDraft(desk, 'Signs');
      await desk.keyboard.type('So **bold**');
      expect(await sheet(desk)).toBe('<p>So <strong>bold</strong></p>');
      await desk.keyboard.press('Backspace');
      expect(await sheet(desk)).toBe('<p>So **bold**</p>');
      await chord(desk, 'Control', 'y');
      await desk.keyboard.type(' and _more_ `code`');
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, ['So bold and more `code`']);
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('> Theirs');
      await desk.keyboard.press('Enter');
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('Mine');
      await waitForBlocks(desk, ['So bold and more `code`', 'Theirs', 'Mine']);
      expect(await desk.$eval('.foreign-quote', (one) => one.textContent)).toMatch(
        /^Quote without a source/,
      );
    });

    it('an address that is pasted on selected words links them', async () => {
      await startDraft(desk, 'Links');
      await desk.keyboard.type('The wire says so');
      await copyElsewhere(desk, { text: WIRE, html: `<a href="${WIRE}">${WIRE}</a>` });
      await selectWords(desk, 'The wire says so', 'wire');
      // The editor hears of the browser's own moves a moment later.
      await new Promise((resolve) => setTimeout(resolve, 60));
      await paste(desk);
      expect(await sheet(desk)).toBe(`<p>The <a href="${WIRE}">wire</a> says so</p>`);
      await chord(desk, 'Control', 'z');
      expect(await sheet(desk)).toBe('<p>The wire says so</p>');
    });

    it('what is pasted from elsewhere keeps its form, and what is left out is said', async () => {
      await startDraft(desk, 'Pasted');
      await desk.keyboard.type('Before after');
      for (let step = 0; step < 'after'.length; step++) await desk.keyboard.press('ArrowLeft');
      await copyElsewhere(desk, {
        text: 'plain',
        html: '<style>p{}</style><h2>Head</h2><p>Own <span style="font-weight:700">bold</span></p><blockquote>theirs<img src="data:image/gif;base64,AA=="></blockquote><script>x</script>',
      });
      await paste(desk);
      await waitForBlocks(desk, ['Before Head', 'Own bold', 'theirs', 'after']);
      await desk.waitForFunction(() =>
        /Left out.*scripts.*styles.*1 picture/.test(
          document.querySelector('.notice p')?.textContent ?? '',
        ),
      );
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, ['Before after']);
    });

    it('a slash lists blocks, by keyboard and by mouse', async () => {
      await startDraft(desk, 'Blocks');
      await desk.keyboard.type('/');
      await desk.waitForSelector('[role="listbox"]');
      expect(await findAxeViolations(desk)).toEqual([]);
      await desk.keyboard.press('ArrowDown');
      await until('the second', async () => (await pointedAt(desk)) === 'Smaller heading');
      await desk.keyboard.press('Escape');
      await desk.waitForFunction(() => !document.querySelector('[role="listbox"]'));
      await desk.keyboard.press('Backspace');
      await desk.keyboard.type('/corr');
      await until('the only one', async () => (await pointedAt(desk)) === 'Correction');
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('It was Sunday.');
      await desk.keyboard.press('Enter');
      await click(desk, /^Add a block/);
      const more = await desk.waitForSelector('#slash-menu-more');
      await more?.evaluate((option) => option.scrollIntoView());
      await more?.click();
      await desk.waitForSelector('.more-block');
      // The editor puts its cursor back 20 ms after it got the focus; nobody types faster than that.
      await new Promise((resolve) => setTimeout(resolve, 60));
      await desk.keyboard.type('/pict');
      await desk.keyboard.press('Enter');
      await desk.waitForSelector('.address-dialog[open]');
      await desk.keyboard.type('https://a.test/hall.jpg');
      await desk.keyboard.press('Tab');
      await desk.keyboard.type('The town hall');
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('end');
      await desk.waitForSelector('.picture-block a[href="https://a.test/hall.jpg"]');
      expect(await desk.$('.note-block + .more-block + .picture-block + p')).not.toBeNull();
      expect((await draftBlocks(desk)).at(-1)).toBe('end');
      expect(await findAxeViolations(desk)).toEqual([]);
    });

    it('words are found and replaced, and the cursor is where it was', async () => {
      await startDraft(desk, 'Found');
      await desk.keyboard.type('cat, Cat, cats');
      await chord(desk, 'Control', 'f');
      expect(await nameOfFocus(desk)).toBe('Find');
      await desk.keyboard.type('cat');
      await until('three places', async () => (await findCount(desk)) === '1 of 3');
      await desk.keyboard.press('Enter');
      await until('the second', async () => (await findCount(desk)) === '2 of 3');
      expect(await findAxeViolations(desk)).toEqual([]);
      await (await control(desk, 'Replace by')).focus();
      await desk.keyboard.type('dog');
      await desk.keyboard.press('Enter');
      await waitForBlocks(desk, ['cat, dog, cats']);
      await click(desk, 'Replace all');
      await waitForBlocks(desk, ['dog, dog, dogs']);
      expect(await findCount(desk)).toBe('Not found');
      await desk.keyboard.press('Escape');
      await desk.keyboard.type(' end');
      await waitForBlocks(desk, ['dog, dog, dogs end']);
      expect(await desk.$('.found')).toBeNull();
    });

    it('typing, pasting and Enter after a click beside a quote’s words go below it', async () => {
      await startDraft(desk, 'Quotes');
      await addClipping(desk, CLAIM.slice(0, 40));
      await desk.keyboard.type('below');
      await clickQuote(desk);
      await desk.keyboard.type('typed');
      await waitForBlocks(desk, [CLAIM, 'typed', 'below']);
      await clickQuote(desk);
      await copyElsewhere(desk, { text: 'pasted' });
      await paste(desk);
      await waitForBlocks(desk, [CLAIM, 'pasted', 'typed', 'below']);
      await clickQuote(desk);
      await desk.keyboard.press('Enter');
      await desk.keyboard.type('entered');
      await waitForBlocks(desk, [CLAIM, 'entered', 'pasted', 'typed', 'below']);
      await chord(desk, 'Control', 'z');
      await waitForBlocks(desk, [CLAIM, 'pasted', 'typed', 'below']);
      await chord(desk, 'Control', 'z');
      expect(await draftBlocks(desk)).not.toContain('pasted');
      expect(await draftBlocks(desk)).toContain('typed');
    });
  });
}

async function startDraft(desk: Page, title: string): Promise<void> {
  await newDraft(desk, title);
  await goToEnd(desk);
}

/** Clicks once: two clicks in half a second are a double click. */
async function clickQuote(desk: Page): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 600));
  await (await control(desk, 'Post')).focus();
  await (await desk.waitForSelector('.quote-foot > .quiet'))?.click();
  await desk.waitForSelector('.quote-block.ProseMirror-selectednode');
}

/** What the menu of blocks points at, as a screen reader hears it. */
const pointedAt = (desk: Page): Promise<string> =>
  desk.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.textContent?.trim() ?? '';
  });

const findCount = (desk: Page): Promise<string> =>
  desk.$eval('.find-count', (count) => count.textContent ?? '');

/** What is written, as HTML. */
const sheet = (desk: Page): Promise<string> =>
  desk.$eval('.editor-sheet .prose', (prose) =>
    prose.innerHTML.replace(/<br class="ProseMirror-trailingBreak">/g, ''),
  );
