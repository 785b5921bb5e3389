import { browser } from './browser.ts';

const WOKEN = 'outboxWokenAt';
const ALARM = 'outbox';
const HEARTBEAT_MS = 20_000;
/** The soonest alarm that every browser keeps to. */
const RESCUE_MS = 30_000;

/**
 * Tells the background that there is something in the outbox. A write to storage wakes a sleeping
 * background at once; what is to be done stands in IndexedDB, so this carries nothing. Should
 * the background be killed before it has heard, an alarm wakes it again.
 */
export async function wakeOutbox(): Promise<void> {
  wakeAt(Date.now() + RESCUE_MS);
  await browser.storage.local.set({ [WOKEN]: Date.now() });
}

/** Calls `listener` when it is woken, when its alarm goes off and when the browser starts. */
export function onOutboxWake(listener: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (WOKEN in changes) listener();
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
  browser.runtime.onStartup.addListener(listener);
}

/** Has the background woken at `time`, milliseconds since 1970; browsers may make it half a minute later. */
function wakeAt(time: number): void {
  browser.alarms.create(ALARM, { when: time });
}

/**
 * Does the work as the only one in the whole extension, and has the background woken at the time
 * that it answers with, milliseconds since 1970; null is never. Keeps the background awake
 * meanwhile, as a browser stops one that has not used its interface for 30 seconds; one that is
 * killed in spite of that is woken to begin again.
 */
export function exclusively(work: () => Promise<number | null>): Promise<void> {
  return navigator.locks.request('outbox', async () => {
    wakeAt(Date.now() + RESCUE_MS);
    const heartbeat = setInterval(() => void browser.runtime.getPlatformInfo(), HEARTBEAT_MS);
    const next = await work().finally(() => clearInterval(heartbeat));
    if (next === null) await browser.alarms.clear(ALARM);
    else wakeAt(next);
  });
}
