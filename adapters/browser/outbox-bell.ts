import { browser } from './browser.ts';

const BELL = 'outboxRungAt';
const ALARM = 'outbox';
const HEARTBEAT_MS = 20_000;

/**
 * Tells the background that there is something in the outbox. A write to storage wakes a sleeping
 * background at once; what is to be done stands in IndexedDB, so the bell carries nothing.
 */
export const ringOutbox = (): Promise<void> => browser.storage.local.set({ [BELL]: Date.now() });

/** Calls `listener` when the bell rings, when an alarm of `wakeAt` goes off and when the browser starts. */
export function onOutboxBell(listener: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (BELL in changes) listener();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
  browser.runtime.onStartup.addListener(listener);
}

/** Has the background woken at `time`, milliseconds since 1970; browsers may make it half a minute later. */
export function wakeAt(time: number): void {
  browser.alarms.create(ALARM, { when: time });
}

/**
 * Does the work as the only one in the whole extension, and keeps the background awake meanwhile:
 * a browser stops a background that has not used its interface for 30 seconds.
 */
export function exclusively<Result>(work: () => Promise<Result>): Promise<Result> {
  return navigator.locks.request('outbox', async () => {
    const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
    return work().finally(() => clearInterval(heartbeat));
  });
}
