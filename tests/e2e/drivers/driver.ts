import type { Browser, Frame, Page } from 'puppeteer-core';
import type { ClipCommand } from '../../../adapters/browser/commands.ts';
import type { ScratchHome } from './scratch-home.ts';

/** What the clipboard holds, as a rich editor and as a plain one would paste it. */
export interface Clipboard {
  readonly html: string;
  readonly text: string;
}

/** A finished download. */
export interface Download {
  readonly name: string;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** A function that runs in the page with a shadow root in its hand; it sees no variable of the test. */
export type InRoot<Value> = (root: ShadowRoot, argument: string) => Value;

/**
 * One blogger at one real browser with the built extension in it. Everything is done as a hand
 * would do it where the browser allows that; each driver says where it does not. Every promise
 * rejects rather than hangs.
 */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** The address of one of the extension's own pages, e.g. `desk.html`. */
  extensionUrl(path: string): string;
  /** Opens one of the extension's own pages in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Opens an ordinary address in a tab of its own. */
  openTab(url: string): Promise<Page>;
  /** Presses the toolbar button over `page`: the real popup, with the real right to read that page. */
  openPopup(page: Page): Promise<Page>;
  /** Closes the popup, as a click elsewhere does. */
  closePopup(popup: Page): Promise<void>;
  /** Presses the extension's keyboard shortcut over `page`: the one that clips, or that adds to the draft too. */
  pressClipCommand(page: Page, command?: ClipCommand): Promise<void>;
  /** Chooses the extension's entry in the context menu of what is selected on `page`, or in a frame of it. */
  chooseClipMenu(page: Page, frame?: Frame): Promise<void>;
  /** Chooses the entry there that adds to the draft, and tells what it is called. */
  chooseAddMenu(page: Page): Promise<string>;
  /** Says yes, once and for all, to the extension's wish to reach `origin` (any port), or `*://*`, every one. */
  grantOrigin(origin: string): Promise<void>;
  /** Stops the extension's background as the browser does when it is idle; false when it was not running. */
  stopBackground(): Promise<boolean>;
  /** Runs `inRoot` in the closed shadow root of the first `host` element; null while there is none. */
  inClosedRoot<Value>(
    page: Page,
    host: string,
    call: { readonly run: InRoot<Value>; readonly argument?: string },
  ): Promise<Value | null>;
  /** What is on the clipboard. */
  clipboard(): Promise<Clipboard>;
  /** The first finished download whose name matches; waits for it. */
  download(name: RegExp): Promise<Download>;
  /** Closes the browser and removes everything it wrote. */
  close(): Promise<void>;
}

/** Where to find what is being driven; the defaults are the built extension and an unseen browser. */
export interface LaunchOptions {
  /** The unpacked extension. */
  readonly extension?: string;
  /** True to show the browser's windows. */
  readonly headed?: boolean;
  /** Where the browser keeps its profile: one that has been used before, or that is to be looked at after. Stays when the browser is closed. */
  readonly home?: ScratchHome;
  /** `host:port` of a proxy that every request goes through, also those to this machine. */
  readonly proxy?: string;
}

/** The longest that a browser may take to start, or to answer a single request, in milliseconds. */
export const PATIENCE = 60_000;
