import { existsSync, readFileSync, rmSync } from 'node:fs';
import { type Counts, FAILED } from './counts.ts';
import { runCommand } from './run-command.ts';

/** The parts of a Vitest JSON report that are counted. */
interface Report {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/** Runs one project of vitest.config.ts, or some files of it, and counts its tests. */
export async function runVitest(
  project: string,
  minutes: number,
  files: readonly string[] = [],
): Promise<Counts> {
  const file = `.output/reports/${project}.json`;
  rmSync(file, { force: true });
  const well = await runCommand({
    program: 'vitest',
    args: [
      'run',
      ...files,
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    minutes,
  });
  if (!existsSync(file)) return FAILED;
  return countReport(JSON.parse(readFileSync(file, 'utf8')) as Report, well); // Vitest's own file
}

/** A file that could not even start counts as a failed test, and so does a run that failed for no test's fault. */
export function countReport(report: Report, well: boolean): Counts {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  ).length;
  const failed = report.numFailedTests + broken;
  return {
    passed: report.numPassedTests,
    failed: failed === 0 && !well ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
