import type { Browser } from 'webextension-polyfill';

/** Where browsers keep the extension API: Firefox and new Chromes under `browser`, older Chromes under `chrome`. */
interface ExtensionWorld {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

const world: ExtensionWorld & typeof globalThis = globalThis;

/**
 * The extension API. In the background and the extension's own pages it is what
 * `webextension-polyfill` makes of it, so that it is the same in every browser: see `polyfill.ts`.
 * A script in a page has the browser's own, which is enough for what it does there (it sends
 * messages and looks words up): the polyfill would be a fifth of the capture script.
 *
 * A page's elements answer to their names as globals too (`<form name=browser>`), so what cannot send
 * is passed over. Outside an extension, as in a unit test, it is empty and every use of it throws.
 */
export let browser: Browser =
  [world.browser, world.chrome].find((one) => typeof one?.runtime?.sendMessage === 'function') ??
  world.browser ??
  world.chrome ??
  ({} as Browser);

/** Has everything in this page or worker use this form of the API from now on. For `polyfill.ts` alone. */
export function adoptBrowser(api: Browser): void {
  browser = api;
}
