import { useEffect, useState } from 'preact/hooks';
import { libraryVerdicts } from '../../adapters/db/verdict-counts.ts';
import { watchWrites } from '../../adapters/db/watch-records.ts';
import type { VerdictCounts } from '../../domain/verify/count-verdicts.ts';

/** A check writes many verdicts a second; they are counted no oftener than this, and never before the first view, in milliseconds. */
const REST_MS = 500;

/** How often the whole library has each verdict; none until they are counted, which the first view does not wait for. */
export function useVerdictCounts(version: unknown): VerdictCounts {
  const [counts, setCounts] = useState<VerdictCounts>([]);
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    let isStopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      timer = undefined;
      libraryVerdicts().then(
        (counted) => isStopped || setCounts(counted),
        (problem: unknown) => isStopped || setError(problem),
      );
    };
    if (version !== undefined) timer = setTimeout(count, REST_MS);
    const unwatch = watchWrites((writes) => {
      if (writes.any('verifications')) timer ??= setTimeout(count, REST_MS);
    });
    return () => {
      isStopped = true;
      clearTimeout(timer);
      unwatch();
    };
  }, [version]);
  if (error !== undefined) throw error;
  return counts;
}
