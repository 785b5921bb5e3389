import { Dexie, type IntervalTree, type ObservabilitySet, RangeSet, rangesOverlap } from 'dexie';
import { db } from './database.ts';
import type { Unwatch } from './watch.ts';

/** The tables whose single records are watched. */
type WatchedTable = 'clippings' | 'sources' | 'verifications';

/** What one transaction, here or in another page of the extension, has written. */
export interface Writes {
  /** True when it may have written the table's record of this key. */
  has(table: WatchedTable, key: string): boolean;
  /** True when it may have written any record of the table. */
  any(table: WatchedTable): boolean;
}

/** Tells of every transaction that has written something, once it is durable. */
export function watchWrites(onWrites: (writes: Writes) => void): Unwatch {
  const listener = (parts: ObservabilitySet) =>
    onWrites({
      has: (table, key) => {
        const written = keysOf(parts, table);
        return written !== undefined && rangesOverlap(written, new RangeSet(key));
      },
      any: (table) => keysOf(parts, table) !== undefined,
    });
  Dexie.on.storagemutated.subscribe(listener);
  return () => Dexie.on.storagemutated.unsubscribe(listener);
}

/** Dexie's own books: the ranges of the table's primary keys that were written. */
const keysOf = (parts: ObservabilitySet, table: WatchedTable): IntervalTree | undefined =>
  parts.all ?? parts[`idb://${db.name}/${table}/`];

/** How records are read, and which writes concern them. */
export interface WatchedRecords<Value> {
  readonly read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>;
  /** `known` is the record as last read; undefined when there was none. */
  readonly isTouched: (id: string, known: Value | undefined, writes: Writes) => boolean;
}

/** Some records under watch. */
export interface RecordWatch {
  /** Watches these from now on: what is known is kept, the others are read. */
  show(ids: readonly string[]): void;
  readonly stop: Unwatch;
}

/**
 * Keeps records up to date one by one: of a thousand on the screen, a word in one note reads one
 * record again. `onValues` is told all of them, only once all were read.
 */
export function watchRecords<Value>(
  { read, isTouched }: WatchedRecords<Value>,
  onValues: (values: ReadonlyMap<string, Value>) => void,
  onError: (error: unknown) => void,
): RecordWatch {
  let shown: readonly string[] = [];
  const known = new Map<string, Value | undefined>();
  /** The newest reading of each record; an older one that comes late says nothing. */
  const asked = new Map<string, number>();
  let turn = 0;
  let isStopped = false;
  const tell = () => {
    if (isStopped || !shown.every((id) => known.has(id))) return;
    onValues(
      new Map(
        shown.flatMap((id) => {
          const value = known.get(id);
          return value === undefined ? [] : [[id, value] as const];
        }),
      ),
    );
  };
  const fetchAnew = async (ids: readonly string[]) => {
    turn += 1;
    const mine = turn;
    for (const id of ids) asked.set(id, mine);
    try {
      const values = await read(ids);
      for (const id of ids) if (asked.get(id) === mine) known.set(id, values.get(id));
      tell();
    } catch (error) {
      if (!isStopped) onError(error);
    }
  };
  const unwatch = watchWrites((writes) => {
    const touched = shown.filter((id) => isTouched(id, known.get(id), writes));
    if (touched.length > 0) void fetchAnew(touched);
  });
  return {
    show(ids) {
      shown = ids;
      const wanted = new Set(ids);
      for (const id of asked.keys()) {
        if (wanted.has(id)) continue;
        asked.delete(id);
        known.delete(id);
      }
      const missing = ids.filter((id) => !asked.has(id));
      if (missing.length > 0) void fetchAnew(missing);
      else tell();
    },
    stop() {
      isStopped = true;
      unwatch();
    },
  };
}
