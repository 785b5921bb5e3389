import type { Browser } from 'webextension-polyfill';

/** Where browsers keep the extension API: Firefox and new Chromes under `browser`, older Chromes under `chrome`. */
interface ExtensionWorld {
  readonly browser?: Browser;
  readonly chrome?: Browser;
}

const world: ExtensionWorld & typeof globalThis = globalThis;

/**
 * The extension API, the same in every browser. Manifest version 3 gives promises everywhere, so
 * of the polyfill only its types are needed; its code would be a fifth of the capture script.
 * A page's elements answer to their names as globals too (`<form name=browser>`), so what cannot send
 * is passed over. Outside an extension, as in a unit test, it is empty and every use of it throws.
 */
export const browser: Browser =
  [world.browser, world.chrome].find((one) => typeof one?.runtime?.sendMessage === 'function') ??
  world.browser ??
  world.chrome ??
  ({} as Browser);
