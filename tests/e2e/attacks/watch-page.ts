import type { Page } from 'puppeteer-core';

/** What a page was seen to do that nobody asked it to. */
export interface Watch {
  /** What scripts said by a dialog: all attacks do. */
  readonly shots: readonly string[];
  /** Addresses asked for, other than those that may be. */
  readonly requests: readonly string[];
  /** What the page's own policy refused, and what failed. */
  readonly errors: readonly string[];
}

/** The little calendar in a field for a date: a picture in Chromium's own style sheet, drawn in a colour of the system's. */
function isCalendar(url: string): boolean {
  const [, data] = /^data:image\/svg\+xml;base64,([\w+/=]+)$/.exec(url) ?? [];
  return (
    data !== undefined && atob(data).includes('<path fill="WindowText" d="M20 3h-1V1h-2v2H7V1')
  );
}

/** Watches a page from now on. `own` says which addresses it may ask for. */
export function watchPage(page: Page, own: (url: string) => boolean): Watch {
  const watch = { shots: [] as string[], requests: [] as string[], errors: [] as string[] };
  page.on('dialog', (dialog) => {
    watch.shots.push(dialog.message());
    dialog.dismiss().catch(() => undefined); // its page may have gone
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!own(url) && !isCalendar(url)) watch.requests.push(url);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') watch.errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    watch.errors.push(String(error));
  });
  return watch;
}

/** Fires every handler that is written on the page, and follows every link that leads into a script. */
export async function provoke(page: Page): Promise<void> {
  await page.evaluate(() => {
    const stay = (event: Event): void => {
      const link = event.composedPath()[0];
      const href =
        link instanceof Element && (link.getAttribute('href') ?? link.getAttribute('xlink:href'));
      if (!/^\W*j\s*a\s*v\s*a/i.test(href || '')) event.preventDefault();
    };
    Window.prototype.addEventListener.call(window, 'click', stay, true);
    Window.prototype.addEventListener.call(
      window,
      'submit',
      (event) => event.preventDefault(),
      true,
    );
    const everything = Document.prototype.querySelectorAll.call(document, '*');
    for (const element of everything) {
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        if (/^on/i.test(name))
          EventTarget.prototype.dispatchEvent.call(element, new Event(name.slice(2)));
      }
      if (/^(a|area)$/i.test(element.tagName))
        EventTarget.prototype.dispatchEvent.call(
          element,
          new MouseEvent('click', { bubbles: true, cancelable: true }),
        );
    }
  });
}

/** What inside `root` could run or fetch, one line each: nothing of it may be in what we show or write. */
export function findDangers(page: Page, root: string): Promise<readonly string[]> {
  return page.$eval(root, (top) => {
    const ADDRESSED = [
      'href',
      'src',
      'action',
      'formaction',
      'cite',
      'data',
      'poster',
      'srcset',
      'xlink:href',
      'ping',
    ];
    const NEVER =
      'script, iframe, object, embed, base, meta[http-equiv=refresh], link, math, template, noscript, plaintext, xmp';
    const dangers = [...top.querySelectorAll(NEVER)].map(({ tagName }) => tagName);
    for (const element of top.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        if (/^on/i.test(name)) dangers.push(`${element.tagName} ${name}`);
        if (!ADDRESSED.includes(name) || element instanceof SVGUseElement) continue;
        const { protocol } = new URL(value, document.baseURI);
        if (!['http:', 'https:', 'mailto:', location.protocol].includes(protocol))
          dangers.push(`${name}=${value}`);
      }
    }
    return dangers;
  });
}
