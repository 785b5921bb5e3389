import type { Browser } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { openCourt } from './hostile/court.ts';
import {
  areGiven,
  type GivenPages,
  givenNames,
  givenRestricted,
  serveGiven,
} from './hostile/given-pages.ts';
import { judge, remark } from './hostile/judge.ts';
import { OWN_PAGES, TAKING_PAGES } from './hostile/own-pages.ts';
import { type OwnSite, openOwnSite } from './hostile/own-site.ts';
import { resultsTable, type Verdict } from './hostile/results-table.ts';
import type { Outcome, Trial } from './hostile/trial.ts';
import { tryRestricted } from './hostile/try-restricted.ts';
import { type Court, tryTrial } from './hostile/try-trial.ts';
import { click } from './surfaces/controls.ts';

/** Pages that want more than reading: they press, take away or take over. */
const ATTACKS =
  /^(fake-events|clickjack-overlay|toolbar-thief|postmessage-spoof|rerender-on-select|virtual-list)\./;

const verdicts: Verdict[] = [];
afterAll(() => console.log(`\n${resultsTable(verdicts)}\n`));
if (!areGiven)
  console.warn(
    'Only our own hostile pages are tried: QUOTEWRIGHT_HOSTILE names no folder of others.',
  );

for (const { name, launch } of BROWSERS) {
  describe.skipIf(isSkipped(name))(`in ${name}, a hostile page`, () => {
    let court: Court;
    let own: OwnSite;
    let given: GivenPages | null = null;
    beforeAll(async () => {
      [court, own] = await Promise.all([openCourt(launch), openOwnSite()]);
      given = areGiven ? await serveGiven() : null;
    });
    afterAll(async () => {
      await court?.driver.close();
      await own?.close();
      await given?.close();
    });

    const hold = async (trial: Trial | null | undefined, hand: 'by mouse' | 'exactly') => {
      if (!trial || (trial.only && trial.only !== name)) return;
      settle(trial, await tryTrial(court, trial, hand), hand);
    };
    const settle = (trial: Trial, outcome: Outcome, hand: 'by mouse' | 'exactly') => {
      const differs = judge(trial, outcome);
      verdicts.push({
        page: hand === 'exactly' ? trial.name : `${trial.name}, in reading mode`,
        browser: name,
        differs,
        remarks: remark(trial, outcome),
        refused: outcome.stored.length === 0 ? outcome.said || 'nothing' : '',
      });
      expect(differs).toEqual([]);
    };

    it('that makes a script of ours throw would be told', async () => {
      const page = await court.driver.openTab(own.elsewhere);
      const fail = `() => void setTimeout(() => nothing.at.all)`;
      await court.store.evaluate(`(async () => {
        const [{ id: tabId }] = await chrome.tabs.query({ url: 'http://localhost/*' });
        await chrome.scripting.executeScript({ target: { tabId }, func: ${fail} });
      })()`);
      if (name === 'chromium') await failInBackground(court.driver.browser, fail);
      await expect.poll(court.takeErrors).not.toEqual([]);
      await page.close();
    });

    it.each(OWN_PAGES)('with $name gives its words or an honest no', (page) =>
      hold(own.trial(page), 'exactly'),
    );

    it.skipIf(!areGiven).each(areGiven ? givenNames() : ['given'])(
      '%s gives its words or an honest no',
      (page) => hold(given?.trial(page), 'exactly'),
    );

    const restricted = givenRestricted(name);
    it.skipIf(restricted.length === 0).each(restricted)(
      'at $url says what was kept and what to do',
      async (address) => {
        const tried = await tryRestricted(court, address, given?.origin ?? '');
        settle(tried.trial, tried.outcome, 'exactly');
      },
    );

    describe('with reading mode on', () => {
      beforeAll(async () => {
        await court.driver.grantOrigin('http://127.0.0.1');
        await court.driver.grantOrigin('https://127.0.0.1');
        const [first] = OWN_PAGES;
        if (!first) return;
        const page = await court.driver.openTab(own.trial(first).address);
        const popup = await court.driver.openPopup(page);
        await click(popup, 'Reading mode on this site');
        await popup.waitForFunction(() => /Reading mode is on/.test(document.body.innerText));
        await court.driver.closePopup(popup);
        await page.close();
      });

      it.each(TAKING_PAGES)('$name gives its words or an honest no', (page) =>
        hold(own.trial(page), 'by mouse'),
      );

      it
        .skipIf(!areGiven)
        .each(areGiven ? givenNames().filter((one) => ATTACKS.test(one)) : ['given'])(
        '%s gets nothing, and gives its words or an honest no',
        (page) => hold(given?.trial(page), 'by mouse'),
      );
    });
  });
}

async function failInBackground(browser: Browser, fail: string): Promise<void> {
  const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
  await (await target.worker())?.evaluate(`(${fail})()`);
}
