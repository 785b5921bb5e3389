/**
 * True when the machine lacks what this part of the tests needs: `chromium`, `firefox` or
 * `wordpress`. Setting up decides that and says so; a skipped test is counted, never silently left out.
 */
export const isSkipped = (need: string): boolean =>
  (process.env.QUOTEWRIGHT_SKIP ?? '').split(',').includes(need);
