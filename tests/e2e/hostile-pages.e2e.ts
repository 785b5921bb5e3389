import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { BROWSERS } from './drivers/browsers.ts';
import { openCourt } from './hostile/court.ts';
import { areGiven, type GivenPages, givenNames, serveGiven } from './hostile/given-pages.ts';
import { judge, remark } from './hostile/judge.ts';
import { resultsTable, type Verdict } from './hostile/results-table.ts';
import { type Court, tryTrial } from './hostile/try-trial.ts';

const verdicts: Verdict[] = [];
afterAll(() => console.log(`\n${resultsTable(verdicts)}\n`));

for (const { name, launch } of BROWSERS) {
  describe.skipIf(!areGiven || isSkipped(name))(`in ${name}, a hostile page`, () => {
    let court: Court;
    let given: GivenPages;
    beforeAll(async () => {
      [court, given] = await Promise.all([openCourt(launch), serveGiven()]);
    });
    afterAll(async () => {
      await court?.driver.close();
      await given?.close();
    });

    it.each(givenNames())('%s gives its words or an honest no', async (page) => {
      const trial = given.trial(page);
      if (!trial || (trial.only && trial.only !== name)) return;
      const outcome = await tryTrial(court, trial);
      const differs = judge(trial, outcome);
      verdicts.push({
        page,
        browser: name,
        differs,
        remarks: remark(trial, outcome),
        refused: outcome.stored.length === 0 ? outcome.said || 'nothing' : '',
      });
      expect(differs).toEqual([]);
    });
  });
}
