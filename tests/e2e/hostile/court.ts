import type { BrowserKind } from '../drivers/browsers.ts';
import { holdFirefoxWindow } from '../drivers/firefox-window.ts';
import type { Court } from './try-trial.ts';

/** Opens a court: a browser that keeps account of what goes wrong in scripts of ours. */
export async function openCourt(launch: BrowserKind['launch']): Promise<Court> {
  const driver = await launch();
  const store = await driver.openExtensionPage('options.html');
  // The other site of the trials is one that the blogger has said yes to.
  await driver.grantOrigin('http://localhost');
  await store.evaluate(
    `chrome.permissions.request({ origins: ['http://localhost/*'] }).catch(() => false)`,
  );
  const seen = new Set<string>();
  const errorsOf = driver.name === 'firefox' ? firefoxErrors : chromiumErrors;
  const ask = await errorsOf({ driver, store });
  const takeErrors = async () => {
    const fresh = (await ask()).filter((error) => !seen.has(error));
    for (const error of fresh) seen.add(error);
    return fresh;
  };
  await takeErrors();
  return { driver, store, takeErrors };
}

type Ask = () => Promise<readonly string[]>;

/** In Chromium the background tells by itself; what is thrown in a page, the page tells. */
async function chromiumErrors({ driver }: Pick<Court, 'driver' | 'store'>): Promise<Ask> {
  const told: string[] = [];
  const background = await driver.browser.waitForTarget((one) => one.type() === 'service_worker');
  const cdp = await background.createCDPSession();
  cdp.on('Runtime.exceptionThrown', ({ timestamp, exceptionDetails }) => {
    told.push(`${timestamp} ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  });
  await cdp.send('Runtime.enable');
  return async () => told;
}

/** Firefox writes everything to one console. */
async function firefoxErrors({ driver }: Pick<Court, 'driver' | 'store'>): Promise<Ask> {
  const window = await holdFirefoxWindow(driver.browser);
  return async () => {
    const told = await window.run(`
      const { ConsoleAPIStorage } = Cc['@mozilla.org/consoleAPI-storage;1']
        ? { ConsoleAPIStorage: Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage) } : {};
      const scripts = Services.console.getMessageArray()
        .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & 1) && /^(moz-extension:|sandbox eval code)/.test(one.sourceName))
        .map((one) => one.timeStamp + ' ' + one.errorMessage + ' ' + one.sourceName);
      const said = (ConsoleAPIStorage?.getEvents() ?? [])
        .filter(({ level, filename }) => level === 'error' && String(filename).startsWith('moz-extension:'))
        .map(({ timeStamp, arguments: given }) => timeStamp + ' ' + given.map(String).join(' '));
      return JSON.stringify([...scripts, ...said]);`);
    const all = JSON.parse(told) as readonly string[];
    // Firefox says this of every page that is left before an answer has come.
    return all.filter((error) => !error.includes('Promise resolved while context is inactive'));
  };
}
