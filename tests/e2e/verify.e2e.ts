import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { findAxeViolationsDayAndNight } from './drivers/axe.ts';
import { BROWSERS } from './drivers/browsers.ts';
import type { Driver } from './drivers/driver.ts';
import { selectByMouse } from './drivers/select-passage.ts';
import { setToastAside, waitForToast } from './drivers/toast.ts';
import { waitForClippings, waitForOnlyClipping } from './surfaces/clippings.ts';
import { click, control, fill } from './surfaces/controls.ts';
import { storedRows } from './surfaces/stored.ts';
import { addClipping } from './surfaces/write-draft.ts';
import {
  type Answer,
  type ChangingSite,
  endless,
  file,
  openChangingSite,
  redirect,
  scripted,
  slow,
  status,
  story,
} from './verify/changing-site.ts';
import { readVerdict, waitForCheckEnd, waitForVerdict } from './verify/verdicts.ts';

const STAYS = 'The harbour will be dredged before the winter storms arrive.';
const EDITED = 'The council voted on Tuesday to close the old ferry terminal for good.';
const QUOTED = '“Nobody asked us,” said the fisherman’s wife – not for the first time.';
const CUT = 'A rival plan for a floating market was withdrawn after three hours of debate.';
const ARTICLE = [STAYS, EDITED, QUOTED, CUT];
const REWRITTEN = [
  STAYS,
  'The council voted on Wednesday to close the old ferry terminal for good.',
  `"Nobody asked us," said the fisherman's wife - not for the first time.`,
];

/** What becomes of articles that are one sentence each, and what the library then says. */
const FATES: readonly {
  readonly name: string;
  readonly becomes: (site: ChangingSite) => Answer;
  readonly says: RegExp;
}[] = [
  { name: 'gone', becomes: () => status(404), says: /the page is gone/ },
  { name: 'broken', becomes: () => status(500), says: /trouble of its own/ },
  { name: 'closed', becomes: () => status(403), says: /sign in or pay/ },
  { name: 'a file', becomes: () => file('application/pdf'), says: /a file of another kind/ },
  { name: 'huge', becomes: () => endless(50), says: /too large to be fetched/ },
  { name: 'slow', becomes: () => slow, says: /took too long/ },
  {
    name: 'elsewhere',
    becomes: ({ at }) => redirect(at('/story', 'localhost')),
    says: /leads to another site/,
  },
  { name: 'home', becomes: () => redirect('/'), says: /Another page stands at the address/ },
];
const sentence = (name: string): string => `The story that is ${name} was of ships and of rain.`;
const pathOf = (name: string): string => `/${name.replace(' ', '-')}`;
const SCRIPTED = 'Only a script ever writes these words about the lighthouse.';
const DOWN = 'The other paper has closed down since these words were read.';

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`checking sources in ${name}`, () => {
    let driver: Driver;
    let site: ChangingSite;
    let closing: ChangingSite;
    let desk: Page;
    const clip = async (page: Page, id: string) => {
      await selectByMouse(page, id);
      await setToastAside(page); // the one before still says "Clipped"
      await driver.pressClipCommand(page);
      await waitForToast(driver, page, /Clipped/);
    };
    const clipAll = async (url: string, count: number) => {
      const page = await driver.openTab(url);
      for (let index = 0; index < count; index += 1) await clip(page, `#p${index}`);
      await page.close();
    };
    beforeAll(async () => {
      [driver, site, closing] = await Promise.all([
        launch(),
        openChangingSite(),
        openChangingSite(),
      ]);
      site.answer('/', story(['All the news of the harbour.']));
      site.answer('/story', story(ARTICLE));
      site.answer('/scripted', scripted(SCRIPTED));
      for (const fate of FATES) site.answer(pathOf(fate.name), story([sentence(fate.name)]));
      closing.answer('/down', story([DOWN]));
      await clipAll(closing.at('/down'), 1);
      await closing.close();
      await clipAll(site.at('/scripted'), 1);
      for (const fate of FATES) await clipAll(site.at(pathOf(fate.name)), 1);
      await clipAll(site.at('/story'), ARTICLE.length);
      site.answer('/story', story(REWRITTEN));
      for (const fate of FATES) site.answer(pathOf(fate.name), fate.becomes(site));
    });
    afterAll(() => Promise.all([driver?.close(), site?.close()]));

    const verdictsOfStory = async (page: Page) => {
      await waitForVerdict(page, CUT, /Not found/);
      return Promise.all(
        ARTICLE.map(async (words) => (await readVerdict(page, words))?.split(' · ')[0]),
      );
    };
    const RESULT = ['Verbatim', 'Changed', 'Typographic', 'Not found'];

    it('asks no site before it is told to', async () => {
      site.requests.length = 0;
      desk = await driver.openExtensionPage('desk.html');
      await waitForClippings(desk, ARTICLE.length + FATES.length + 2);
      expect(site.requests).toEqual([]);
      expect(await desk.$('.verification')).toBeNull();
    });

    it('reads the page under the popup without asking for anything', async () => {
      const page = await driver.openTab(site.at('/story'));
      site.requests.length = 0;
      const popup = await driver.openPopup(page);
      await click(popup, 'Check this source');
      expect(await verdictsOfStory(popup)).toEqual(RESULT);
      expect(await readVerdict(popup, CUT)).toMatch(/not on the page that is open/);
      await driver.closePopup(popup);
      await page.close();
      expect(site.requests).toEqual([]);
      const rows = await storedRows(desk, 'verifications');
      expect(rows.map(({ how }) => how)).toEqual(ARTICLE.map(() => 'tab'));
    });

    it('fetches all the others once their sites are allowed, and says what came of each', async () => {
      for (const scheme of ['http', 'https']) await driver.grantOrigin(`${scheme}://127.0.0.1`);
      site.requests.length = 0;
      await desk.bringToFront();
      await click(desk, 'Check sources');
      await click(desk, 'Check all 11 articles on 1 site');
      await desk.waitForSelector('.check-bar progress');
      await waitForCheckEnd(desk, /^11 articles checked: 1 verbatim/);
      expect(await verdictsOfStory(desk)).toEqual(RESULT);
      expect(await readVerdict(desk, CUT)).toMatch(/not in the page as sent/);
      for (const { name: fate, says } of FATES)
        expect(await readVerdict(desk, sentence(fate))).toMatch(says);
      expect(await readVerdict(desk, DOWN)).toMatch(/does not answer/);
      expect(await readVerdict(desk, SCRIPTED)).toMatch(/^Not found .* open the source/);
    });

    it('sends no cookie and no referrer, and loads nothing that a page names', () => {
      const asked = new Set(site.requests.map(({ path }) => path));
      const paths = ['/', '/scripted', '/story', ...FATES.map((fate) => pathOf(fate.name))];
      expect([...asked].toSorted()).toEqual(paths.toSorted());
      for (const { headers } of site.requests)
        expect([headers.cookie, headers.referer]).toEqual([undefined, undefined]);
    });

    it('shows what changed, by keyboard and in words too', async () => {
      await (await control(desk, 'What changed')).focus();
      await desk.keyboard.press('Enter');
      await desk.waitForSelector('.word-changes');
      const text = await desk.$eval('.word-changes', (element) => element.textContent);
      expect(text).toBe(
        'The council voted on [as clipped: Tuesday] [now: Wednesday] to close the old ferry terminal for good.',
      );
    });

    it('can be read by everybody, whatever came of it', async () => {
      const shown = await desk.$$eval('.verification', (lines) =>
        lines.map((line) => line.className),
      );
      const verdicts = new Set(shown.map((name) => name.split(' ')[1]));
      expect(verdicts.size).toBe(5);
      expect(await findAxeViolationsDayAndNight(desk)).toEqual([]);
    });

    it('does not make the desk longer than its window', async () => {
      const spare = await desk.evaluate(() => document.documentElement.scrollHeight - innerHeight);
      expect(spare).toBeLessThanOrEqual(0);
    });

    it('shows the clippings of one verdict alone', async () => {
      await click(desk, '1 changed');
      await waitForClippings(desk, 1);
      await click(desk, '1 changed');
      await waitForClippings(desk, ARTICLE.length + FATES.length + 2);
    });

    it('reads a page that is open instead of fetching it', async () => {
      const page = await driver.openTab(site.at('/scripted'));
      await desk.bringToFront();
      site.requests.length = 0;
      await fill(desk, 'Filter clippings', 'lighthouse');
      await waitForOnlyClipping(desk, SCRIPTED);
      await click(desk, 'Check this source');
      await waitForVerdict(desk, SCRIPTED, /^Verbatim/);
      expect(site.requests).toEqual([]);
      await page.close();
    });

    it('keeps what it knew when a page cannot be reached any more', async () => {
      site.answer('/scripted', status(404));
      await click(desk, 'Check this source');
      await waitForVerdict(desk, SCRIPTED, /the page is gone.*Before that: verbatim/);
    });

    it('can be stopped, and keeps what was found', async () => {
      await fill(desk, 'Filter clippings', 'slow');
      await waitForOnlyClipping(desk, sentence('slow'));
      const before = await readVerdict(desk, sentence('slow'));
      await (await control(desk, 'Check sources')).focus();
      await desk.keyboard.press('Enter');
      await control(desk, 'Check the 1 article shown on 1 site');
      await desk.keyboard.press('Enter');
      await desk.waitForSelector('.check-bar progress');
      await control(desk, 'Cancel');
      await desk.keyboard.press('Tab');
      await desk.keyboard.press('Enter');
      await waitForCheckEnd(desk, /^Stopped\. 0 of 1 article/);
      expect(await readVerdict(desk, sentence('slow'))).toBe(before);
      await desk.waitForFunction(
        () => document.activeElement?.textContent?.trim() === 'Check sources',
        { timeout: 5_000 },
      );
    });

    it('checks what the draft quotes alone', async () => {
      await fill(desk, 'Filter clippings', ' ');
      await waitForClippings(desk, ARTICLE.length + FATES.length + 2);
      await click(desk, 'Check this draft');
      await waitForCheckEnd(desk, /^Your draft quotes no clipping yet/);
      await addClipping(desk, STAYS);
      site.requests.length = 0;
      await click(desk, 'Check this draft');
      await waitForCheckEnd(desk, /^1 article checked: 1 verbatim\.$/);
      expect(site.requests.map(({ path }) => path)).toEqual(['/story']);
    });

    it('goes on after the browser’s question for the sites has closed the popup', async () => {
      const [lighthouse] = await storedRows(desk, 'sources').then((rows) =>
        rows.filter(({ url }) => String(url).endsWith('/scripted')),
      );
      site.answer('/scripted', story([SCRIPTED]));
      const pendingRequest = {
        for: 'checks',
        sourceIds: [lighthouse?.id],
        urls: [lighthouse?.url],
        askedAt: Date.now(),
      };
      await desk.evaluate(`chrome.storage.session.set(${JSON.stringify({ pendingRequest })})`);
      await desk.reload({ waitUntil: [] });
      await waitForVerdict(desk, SCRIPTED, /^Verbatim/);
      site.requests.length = 0;
      await desk.reload({ waitUntil: [] });
      await waitForVerdict(desk, SCRIPTED, /^Verbatim/);
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(site.requests).toEqual([]);
    });

    it('has it all after the desk was closed', async () => {
      await desk.close();
      desk = await driver.openExtensionPage('desk.html');
      expect(await verdictsOfStory(desk)).toEqual(RESULT);
      await control(desk, 'Check sources');
    });
  });
}
