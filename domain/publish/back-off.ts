const FIRST_MS = 5_000;
const LONGEST_MS = 15 * 60_000;

/** After this many failures in a row a delivery is given up; with the pauses below that is about an hour. */
export const MAX_ATTEMPTS = 9;

/** How long to wait after the given number of failures in a row, in milliseconds. */
export const pauseAfter = (failures: number): number =>
  Math.min(LONGEST_MS, FIRST_MS * 3 ** Math.max(0, failures - 1));

/** How long a delivery waits before it looks again for the receipt of another one that is under way. */
export const RECEIPT_PAUSE_MS = 5_000;

/** The same, when the other one waits for the blogger. A press makes all of them look at once. */
export const LONG_RECEIPT_PAUSE_MS = LONGEST_MS;
