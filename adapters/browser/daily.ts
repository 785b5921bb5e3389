import { browser } from './browser.ts';

const ALARM = 'daily';
const DAY_MINUTES = 24 * 60;

/** Runs `work` when the browser starts and once a day while it runs. To be called at the background's start. */
export function onDaily(work: () => Promise<void>): void {
  const run = () => void work().catch((error: unknown) => console.error(error));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) run();
  });
  browser.runtime.onInstalled.addListener(() => {
    browser.alarms.create(ALARM, { periodInMinutes: DAY_MINUTES });
  });
  browser.runtime.onStartup.addListener(run);
}
