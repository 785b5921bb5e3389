import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import type { Attack } from './attacks/attack.ts';
import { readAttacks } from './attacks/read-attacks.ts';
import { ARTICLE_ID, type AttackSite, markOf, serveAttacks } from './attacks/serve-attacks.ts';
import { findDangers, provoke, type Watch, watchPage } from './attacks/watch-page.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { waitForToast } from './drivers/toast.ts';
import { waitForOnlyClipping } from './surfaces/clippings.ts';
import { click, fill } from './surfaces/controls.ts';
import { newDraft } from './surfaces/drafts.ts';
import { closePublishing } from './surfaces/publish-draft.ts';
import { storedTexts } from './surfaces/stored.ts';
import { addClipping } from './surfaces/write-draft.ts';

const ATTACKS = readAttacks();
const ARTICLES = inArticles(ATTACKS);
const QUOTES_PER_POST = 12;
/** Every step is done for some thousand attacks where they are there. */
const LONG = 900_000;

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`with markup that wants to run, in ${name}`, () => {
    let site: AttackSite;
    let driver: Driver;
    const files: string[] = [];
    beforeAll(async () => {
      [site, driver] = await Promise.all([serveAttacks(), launch()]);
    });
    afterAll(async () => {
      await driver?.close();
      await site?.close();
    });

    const onlyOurs = (url: string): boolean => url.startsWith(driver.extensionUrl(''));

    it(
      'the watch sees what is live run, in a page that shows it as it is',
      async () => {
        const live = ATTACKS.filter(({ runsIn }) => runsIn.includes(name));
        const missed: string[] = [];
        for (const attack of live) {
          const page = await driver.browser.newPage();
          const { shots } = watchPage(page, () => true);
          await page.goto(site.bare(attack), { waitUntil: 'load' }).catch(() => undefined);
          await provoke(page).catch(() => undefined); // it may have left
          for (let tries = 0; tries < 20 && shots.length === 0; tries += 1)
            await new Promise((resolve) => setTimeout(resolve, 50));
          if (shots.length === 0) missed.push(attack.html);
          await page.close();
        }
        expect(missed).toEqual([]);
      },
      LONG,
    );

    it('a page that takes the name of our means of speech gives a clipping or an honest no', async () => {
      const frames = ['chrome', 'browser'].map(
        (one) => `<p>words<iframe name=${one}></iframe></p>`,
      );
      const page = await driver.openTab(site.page(`<!doctype html><body>${frames.join('')}`));
      await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
      await driver.pressClipCommand(page);
      const honest = { chromium: /^Not saved: this page does not reach/, firefox: /^Clipped/ };
      await waitForToast(driver, page, honest[name]);
      await page.close();
    });

    it(
      'every attack is clipped, with the words around it',
      async () => {
        for (const attacks of ARTICLES) {
          const page = await driver.openTab(site.article(attacks));
          await page.bringToFront();
          await page.evaluate(async (id) => {
            // A field that asks for the focus gets it with the first frame, and takes the selection with it.
            for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
            const article = Document.prototype.getElementById.call(document, id);
            if (article) window.getSelection()?.selectAllChildren(article);
          }, ARTICLE_ID);
          await driver.pressClipCommand(page);
          await waitForToast(driver, page, /Clipped/);
          await page.close();
        }
        const surface = await driver.openExtensionPage('options.html');
        const texts = (await storedTexts(surface)).join('\n');
        await surface.close();
        expect(
          ATTACKS.filter((attack) => !texts.includes(markOf(attack))).map(({ id }) => id),
        ).toEqual([]);
      },
      LONG,
    );

    it(
      'the popup shows them and runs nothing',
      async () => {
        const popup = await driver.openExtensionPage('options.html');
        const watch = watchPage(popup, onlyOurs);
        await popup.evaluate((address) => location.assign(address), 'popup.html');
        await popup.waitForSelector('[data-clipping-card]');
        expect(await findDangers(popup, 'main')).toEqual([]);
        await popup.close();
        expect(watch).toEqual(NOTHING);
      },
      LONG,
    );

    it(
      'the desk writes posts of them, previews them and runs nothing',
      async () => {
        const desk = await driver.openExtensionPage('desk.html');
        const watch = watchPage(desk, onlyOurs);
        for (let from = 0; from < ARTICLES.length; from += QUOTES_PER_POST) {
          const quoted = ARTICLES.slice(from, from + QUOTES_PER_POST);
          await newDraft(desk, `<img src=x onerror=alert(1)> ${from}`);
          for (const [first] of quoted) {
            const words = first ? markOf(first) : '';
            await fill(desk, 'Filter clippings', words);
            await waitForOnlyClipping(desk, words);
            await addClipping(desk, words);
          }
          await desk.waitForFunction(
            (marks) => {
              const shown = document.querySelector('.desk-preview')?.textContent ?? '';
              return marks.every((mark) => shown.includes(mark));
            },
            { timeout: 30_000 },
            quoted.flat().map(markOf),
          );
          expect(await findDangers(desk, 'main')).toEqual([]);
          await click(desk, 'Publish…');
          await click(desk, '.html');
          await closePublishing(desk);
          files.push((await driver.download(new RegExp(`${from}.*\\.html$`))).text);
        }
        await desk.close();
        expect(watch).toEqual(NOTHING);
      },
      LONG,
    );

    it(
      'the exported files hold all of them, run nothing and ask for nothing',
      async () => {
        const all = files.join('\n');
        expect(
          ATTACKS.filter((attack) => !all.includes(markOf(attack))).map(({ id }) => id),
        ).toEqual([]);
        for (const html of files) {
          const page = await driver.browser.newPage();
          const address = site.page(html);
          const watch = watchPage(page, (url) => url === address || url.endsWith('/favicon.ico'));
          await page.goto(address, { waitUntil: 'load' });
          await provoke(page);
          expect(await findDangers(page, 'body')).toEqual([]);
          expect({ ...watch, errors: [] }).toEqual(NOTHING);
          await page.close();
        }
      },
      LONG,
    );

    it(
      'the exported files mean the same when they are read and written again',
      async () => {
        const page = await driver.browser.newPage();
        for (const html of files) {
          const [first, second] = await page.evaluate((written) => {
            const again = (text: string): string =>
              new DOMParser().parseFromString(text, 'text/html').documentElement.getHTML();
            return [again(written), again(again(written))];
          }, html);
          expect(second).toBe(first);
        }
        await page.close();
      },
      LONG,
    );
  });
}

const NOTHING: Watch = { shots: [], requests: [], errors: [] };

/** As many attacks to an article as make one clipping of a size that people clip. */
function inArticles(attacks: readonly Attack[]): readonly (readonly Attack[])[] {
  const articles: Attack[][] = [[]];
  let length = 0;
  for (const attack of attacks) {
    length += attack.html.length;
    if (length > 15_000 || articles.at(-1)?.length === 40) {
      articles.push([]);
      length = attack.html.length;
    }
    articles.at(-1)?.push(attack);
  }
  return articles;
}
