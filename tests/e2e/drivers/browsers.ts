import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

/** A browser that tests run in. */
export interface BrowserKind {
  readonly name: Driver['name'];
  readonly launch: (options?: LaunchOptions) => Promise<Driver>;
}

/** Both of them, for `describe.skipIf(isSkipped(name))(name, …)`. */
export const BROWSERS: readonly BrowserKind[] = [
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
];
