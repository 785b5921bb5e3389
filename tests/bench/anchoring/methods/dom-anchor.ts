import * as position from 'dom-anchor-text-position';
import * as quote from 'dom-anchor-text-quote';
import type { Method } from './method.ts';

interface Anchor {
  readonly position: { start: number; end: number };
  readonly quote: { exact: string; prefix?: string; suffix?: string };
}

/** The position where it still says the same, else diff-match-patch around it. */
export const method: Method = {
  describe: (range) => ({
    position: position.fromRange(document.body, range),
    quote: quote.fromRange(document.body, range),
  }),
  locate(anchor) {
    const known = anchor as Anchor;
    const there = position.toRange(document.body, known.position);
    const range =
      there?.toString() === known.quote.exact
        ? there
        : quote.toRange(document.body, known.quote, { hint: known.position.start });
    return range && { range, altered: null };
  },
};
