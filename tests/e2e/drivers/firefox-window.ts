import type { Browser, Page } from 'puppeteer-core';

/** The wire to Firefox, below what puppeteer offers: WebDriver BiDi with Firefox's own extras. */
export interface FirefoxWire {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  emit(event: string, parameters: object): void;
}

/** Runs code in Firefox's own window, where the toolbar, the menus and the keyboard are. */
export interface FirefoxWindow {
  readonly wire: FirefoxWire;
  /** Runs the body of an async function with the browser's own rights; what it returns must be a string. */
  run(body: string): Promise<string>;
}

interface Evaluated {
  readonly type: string;
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** Takes hold of the window. Needs `--remote-allow-system-access`. */
export async function holdFirefoxWindow(browser: Browser): Promise<FirefoxWindow> {
  const { connection: wire } = browser as unknown as { connection: FirefoxWire }; // not in puppeteer's types
  const send = async (method: string, parameters: object): Promise<unknown> =>
    (await wire.send(method, parameters)).result;
  const tree = await send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = tree as { contexts: readonly { url: string; context: string }[] };
  const context = contexts.find((one) => one.url.endsWith('/browser.xhtml'))?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own');
  return {
    wire,
    async run(body) {
      const evaluated = (await send('script.evaluate', {
        expression: `(async () => { ${body} })()`,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })) as Evaluated;
      if (evaluated.exceptionDetails) throw new Error(evaluated.exceptionDetails.text);
      return evaluated.result?.value ?? '';
    },
  };
}

/** The protocol's name for a page, which puppeteer keeps to itself. */
export function contextOf(page: Page): string {
  const { _id } = page.mainFrame() as unknown as { _id: string };
  return _id;
}
