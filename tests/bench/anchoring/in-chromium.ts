import path from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { bundleScript } from '../../builders/bundle-script.ts';
import type { InPage } from './in-page.ts';

/** A browser in which methods are asked, one page at a time. */
export interface Tab {
  /** Opens a page with a method in it. */
  open(html: string, code: string): Promise<void>;
  describe: InPage['describe'];
  locate: InPage['locate'];
  /** The texts of a saved page's paragraphs, headings and items. */
  blocks(html: string): Promise<{ tag: string; text: string }[]>;
  close(): Promise<void>;
}

/** A method as one script. Throws when it cannot be bundled. */
export const bundleMethod = (name: string): Promise<string> =>
  bundleScript(`
    import { answering } from '${import.meta.dirname}/in-page.ts';
    import { method } from '${path.join(import.meta.dirname, 'methods', `${name}.ts`)}';
    const inPage = answering(method);
    globalThis.bench = () => inPage;
  `);

/** Starts the browser. */
export async function openTab(): Promise<Tab> {
  const browser = await puppeteer.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    protocolTimeout: 600_000,
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
  });
  const page = await browser.newPage();
  const show = await showing(page);
  return {
    async open(html, code) {
      await show(html);
      await page.evaluate(code);
    },
    describe: (seconds, spans) =>
      page.evaluate((most, asked) => bench().describe(most, asked), seconds, spans),
    locate: (seconds, anchors) =>
      page.evaluate((most, asked) => bench().locate(most, asked), seconds, anchors),
    async blocks(html) {
      await show(html);
      return page.evaluate(() =>
        [...document.querySelectorAll('p, li, h1, h2, h3, h4')]
          .filter((element) => !element.querySelector('p, li'))
          .map((element) => ({
            tag: element.localName === 'li' ? 'p' : element.localName,
            text: element.textContent ?? '',
          }))
          .filter(({ text }) => text.trim() !== ''),
      );
    },
    close: () => browser.close(),
  };
}

/** Stands for the page's own global in what is evaluated there. */
declare const bench: () => InPage;

async function showing(page: Page): Promise<(html: string) => Promise<unknown>> {
  let body = '';
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isPage = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const answered = isPage ? request.respond({ status: 200, headers, body }) : request.abort();
    answered.catch(() => undefined);
  });
  return (html) => {
    body = html;
    return page.goto('http://bench.invalid/', { waitUntil: 'domcontentloaded' });
  };
}
