/** Writes values one after the other; of those that come while a write is under way only the newest is written. */
export interface Saver<Value> {
  save(value: Value): void;
}

/**
 * Saves at every keystroke without falling behind: a window may be closed at any moment, so the
 * newest words must not wait for older ones. What fails goes to `onProblem`; the next value is tried.
 */
export function saveLatest<Value>(
  write: (value: Value) => Promise<void>,
  onProblem: (error: unknown) => void,
): Saver<Value> {
  let waiting: { readonly value: Value } | null = null;
  let isWriting = false;
  const run = async () => {
    isWriting = true;
    while (waiting) {
      const { value } = waiting;
      waiting = null;
      await write(value).catch(onProblem);
    }
    isWriting = false;
  };
  return {
    save(value) {
      waiting = { value };
      if (!isWriting) void run();
    },
  };
}
