import { describeRange, locate } from '../../../../adapters/page/anchor.ts';
import type { Anchor } from '../../../../domain/anchor/anchor.ts';
import type { Method } from './method.ts';

/** Ours. */
export const method: Method = {
  describe: (range) => describeRange(range, document.body),
  async locate(anchor) {
    const found = await locate(document.body, anchor as Anchor);
    return found && { range: found.range, altered: found.verdict === 'altered' };
  },
};
