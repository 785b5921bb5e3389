import { useEffect, useState } from 'preact/hooks';
import { watch } from '../../adapters/db/watch.ts';

/**
 * The query's result, kept up to date with the store; undefined until the first answer. A store that
 * cannot be read throws here, for the surface's `StoreGuard` to show.
 */
export function useWatch<Value>(
  query: () => Promise<Value>,
  dependencies: readonly unknown[],
): Value | undefined {
  const [answer, setAnswer] = useState<{ value?: Value; error?: unknown }>({});
  useEffect(
    () =>
      watch(
        query,
        (value) => setAnswer({ value }),
        (error) => setAnswer({ error }),
      ),
    dependencies,
  );
  if (answer.error !== undefined) throw answer.error;
  return answer.value;
}
