/** Remembers how to end what was started, and ends it all, last things first. */
export interface StopAll {
  /** Adds one thing to end. */
  add(stop: () => Promise<void>): void;
  /** Ends everything once; what cannot be ended within 10 seconds does not keep the rest waiting. */
  run(): Promise<void>;
}

/** Makes an empty list that is also run when somebody presses Ctrl-C; the process ends after that. */
export function makeStopAll(): StopAll {
  const stops: (() => Promise<void>)[] = [];
  const run = async (): Promise<void> => {
    for (let stop = stops.pop(); stop; stop = stops.pop()) {
      const late = new Promise<void>((resolve) => {
        setTimeout(resolve, 10_000).unref();
      });
      await Promise.race([stop().catch((error: unknown) => console.error(error)), late]);
    }
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.log('\nStopping …');
      void run().then(() => process.exit(130));
    });
  }
  return { add: (stop) => stops.push(stop), run };
}
