import { liveQuery } from 'dexie';

/** Stops a watch. */
export type Unwatch = () => void;

/**
 * Calls `onValue` with the query's result now and whenever something it read has changed, in this
 * page or another one of the extension. This is how views hear of each other: only through the store.
 */
export function watch<Value>(
  query: () => Promise<Value>,
  onValue: (value: Value) => void,
  onError: (error: unknown) => void,
): Unwatch {
  const subscription = liveQuery(query).subscribe(onValue, onError);
  return () => subscription.unsubscribe();
}
