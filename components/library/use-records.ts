import { useEffect, useRef, useState } from 'preact/hooks';
import { type ListedClipping, listedClippings } from '../../adapters/db/library-clippings.ts';
import { findVerifications } from '../../adapters/db/verifications.ts';
import {
  type RecordWatch,
  type WatchedRecords,
  watchRecords,
} from '../../adapters/db/watch-records.ts';
import type { Verification } from '../../domain/verify/verification.ts';

/** Clippings with their sources: a correction of a source is seen at once. */
export const CLIPPINGS: WatchedRecords<ListedClipping> = {
  read: listedClippings,
  isTouched: (id, known, writes) =>
    writes.has('clippings', id) ||
    (known !== undefined && writes.has('sources', known.row.sourceId)),
};

/** What was found of clippings in their sources, by the clippings' ids. */
export const VERIFICATIONS: WatchedRecords<Verification> = {
  read: findVerifications,
  isTouched: (id, _, writes) => writes.has('verifications', id),
};

/**
 * These records, each kept up to date by itself; undefined until the first are read. While `ids` grow,
 * those that were read are given until the new ones are. What cannot be read throws here, for the
 * surface's `StoreGuard` to show.
 */
export function useRecords<Value>(
  records: WatchedRecords<Value>,
  ids: readonly string[] | undefined,
): ReadonlyMap<string, Value> | undefined {
  const [answer, setAnswer] = useState<{
    readonly values?: ReadonlyMap<string, Value>;
    readonly error?: unknown;
  }>({});
  const watching = useRef<RecordWatch | null>(null);
  useEffect(() => {
    const watch = watchRecords(
      records,
      (values) => setAnswer({ values }),
      (error) => setAnswer({ error }),
    );
    watching.current = watch;
    return watch.stop;
  }, [records]);
  useEffect(() => {
    if (ids) watching.current?.show(ids);
  }, [records, ids?.join()]);
  if (answer.error !== undefined) throw answer.error;
  return answer.values;
}
