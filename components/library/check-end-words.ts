import { tCount } from '../../adapters/i18n/t.ts';
import type { CheckEnd } from '../../domain/verify/check-end.ts';
import { verdictCounts } from './verdict-words.ts';

/** What happened in a check, what was kept, and what to do, in a sentence or two. */
export function checkEndWords({ done, total, counts, problem }: CheckEnd): string {
  if (problem !== null) return tCount('verify_notStored', total, { done, problem });
  const isWhole = done >= total;
  if (counts.length === 0)
    return isWhole ? tCount('verify_end', total) : tCount('verify_stopped', total, { done });
  const found = verdictCounts(counts);
  return isWhole
    ? tCount('verify_endFound', total, { found })
    : tCount('verify_stoppedFound', total, { done, found });
}
