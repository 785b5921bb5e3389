import { useEffect, useState } from 'preact/hooks';
import { countClippings } from '../../adapters/db/library-list.ts';

/**
 * How many clippings the library holds; undefined until they are counted. They are counted again when
 * `version` changes, and not before there is one: what is to be seen comes first.
 */
export function useClippingCount(version: number | undefined): number | undefined {
  const [count, setCount] = useState<number | undefined>();
  const [error, setError] = useState<unknown>();
  useEffect(() => {
    if (version === undefined) return;
    const control = new AbortController();
    countClippings(control.signal).then(
      (counted) => counted === null || control.signal.aborted || setCount(counted),
      (problem: unknown) => control.signal.aborted || setError(problem),
    );
    return () => control.abort();
  }, [version]);
  if (error !== undefined) throw error;
  return count;
}
