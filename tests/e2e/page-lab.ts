import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bundleScript } from '../builders/bundle-script.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** The seams of `adapters/page`, bundled for a plain page: no extension API, no framework. */
const LAB = `
  import { readSelection } from '${ROOT}/adapters/page/read-selection.ts';
  import { readSource } from '${ROOT}/adapters/page/read-source.ts';
  import { describeRange } from '${ROOT}/adapters/page/anchor.ts';
  globalThis.lab = { readSelection, readSource, describeRange };
`;

const LAUNCH = {
  chromium: () =>
    puppeteer.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      headless: true,
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'],
    }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
      headless: true,
    }),
};

/** A browser that the page modules are tried in. */
export type LabBrowser = keyof typeof LAUNCH;

/** A browser with a small site of its own. */
export interface Lab {
  readonly browser: Browser;
  readonly page: Page;
  /** The page modules as one script. */
  readonly code: string;
  /** Shows this HTML at that path with the page modules loaded. */
  readonly show: (html: string, path?: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts a browser and a site on loopback. */
export async function openLab(name: LabBrowser): Promise<Lab> {
  const code = await bundleScript(LAB, { minify: false });
  const shown = new Map<string, string>();
  const server = createServer((request, response) => {
    const html = shown.get(request.url ?? '');
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await LAUNCH[name]();
  const page = await browser.newPage();
  const show = async (html: string, at = '/2026/05/a-story') => {
    shown.set(at, `<!doctype html>${html}`);
    await page.goto(origin + at);
    await page.evaluate(code);
  };
  return { browser, page, code, show, close: () => closeAll(browser, server) };
}

async function closeAll(browser: Browser, server: Server): Promise<void> {
  await browser.close();
  server.closeAllConnections();
  await new Promise<void>((closed) => server.close(() => closed()));
}
