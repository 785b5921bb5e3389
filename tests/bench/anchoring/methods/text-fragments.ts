import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js';
import { processTextFragmentDirective } from 'text-fragments-polyfill/text-fragment-utils';
import type { Method } from './method.ts';

/** What a `#:~:text=` link can say. */
export const method: Method = {
  describe: (range) => generateFragmentFromRange(range)?.fragment ?? null,
  locate(anchor) {
    const [range] = processTextFragmentDirective(anchor, document, document.body);
    return range ? { range, altered: null } : null;
  },
};
