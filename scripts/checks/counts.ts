/** How many tests went which way. A tool that is not a test runner counts as one test. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/** One check that held. */
export const PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
/** One check that did not hold. */
export const FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };
/** One check that could not be made. */
export const SKIPPED: Counts = { passed: 0, failed: 0, skipped: 1 };

/** All of them together. */
export const sum = (all: readonly Counts[]): Counts =>
  all.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** The closing line, which other programs read: keep its form. */
export const inWords = ({ passed, failed, skipped }: Counts): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`;
