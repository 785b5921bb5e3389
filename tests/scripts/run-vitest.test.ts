import { expect, it } from 'vitest';
import { countReport } from '../../scripts/checks/run-vitest.ts';

const REPORT = {
  success: true,
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 1,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}, {}, {}] }],
};

it('adds up a good run, with all that was left out as skipped', () => {
  expect(countReport(REPORT, true)).toEqual({ passed: 3, failed: 0, skipped: 2 });
});

it('counts a file that could not even start as a failed test', () => {
  const report = { ...REPORT, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countReport(report, false).failed).toBe(1);
});

it('does not call a run good that failed for no test’s fault', () => {
  expect(countReport(REPORT, false).failed).toBe(1);
});
