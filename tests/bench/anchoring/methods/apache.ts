import { createTextQuoteSelectorMatcher, describeTextQuote } from '@apache-annotator/dom';
import type { Method } from './method.ts';

type Selector = Awaited<ReturnType<typeof describeTextQuote>>;

/** The shortest context that made the words unique, matched exactly. */
export const method: Method = {
  describe: (range) => describeTextQuote(range, document.body),
  async locate(anchor) {
    for await (const range of createTextQuoteSelectorMatcher(anchor as Selector)(document.body)) {
      return { range: range as Range, altered: null };
    }
    return null;
  },
};
