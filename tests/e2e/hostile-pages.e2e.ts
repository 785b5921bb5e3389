import { existsSync, readdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { CDPSession, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSkipped } from '../is-skipped.ts';
import { type Lab, openLab } from './page-lab.ts';

/** A folder of pages made to break a reader, each with what is to come of it; not part of this repository. */
const FOLDER = process.env.QUOTEWRIGHT_HOSTILE ?? '';
const PAGES = path.join(FOLDER, 'pages');
const isThere = FOLDER !== '' && existsSync(PAGES);

interface Trial {
  readonly select: { readonly wait?: number; readonly query?: string };
  readonly expect: {
    readonly text?: string;
    readonly mustNot?: readonly string[];
    readonly error?: unknown;
  };
}

interface Site {
  readonly startServer: (pages: string) => Promise<Server>;
  readonly readMeta: (file: string) => Trial | null;
}

/** Runs in a world of its own, as a content script does, so that the page's tricks meet it as they would meet us. */
const SELECT = `(sel) => {
  const query = (root, css) => (root.nodeType === 9 ? Document : root.nodeType === 11 ? DocumentFragment : Element).prototype.querySelector.call(root, css);
  const frame = sel.frame && query(document, sel.frame);
  if (frame) frame.focus();
  const doc = frame ? frame.contentDocument : document;
  if (!doc || sel.shadowClosed) return;
  if (sel.input) { const field = query(doc, sel.input); field.focus(); field.setSelectionRange(sel.start, sel.end); return; }
  const root = sel.shadow ? query(doc, sel.shadow).shadowRoot : doc;
  const first = (css) => { const from = query(root, css); return Document.prototype.createTreeWalker.call(doc, from, 4).nextNode() ?? from; };
  const ends = sel.start ? [first(sel.start[0]), sel.start[1], first(sel.end[0]), sel.end[1]] : [query(root, sel.css), 0, query(root, sel.css), query(root, sel.css).childNodes.length];
  const [a, from, b, to] = ends;
  const selection = doc.defaultView.getSelection();
  if (sel.backward) selection.setBaseAndExtent(b, to, a, from); else selection.setBaseAndExtent(a, from, b, to);
}`;

if (!isThere) console.warn('Hostile pages are not tried: set QUOTEWRIGHT_HOSTILE to their folder.');

describe.skipIf(!isThere || isSkipped('chromium'))('a hostile page', () => {
  let lab: Lab;
  let site: Site;
  let server: Server;
  beforeAll(async () => {
    site = (await import(pathToFileURL(path.join(FOLDER, 'serve.mjs')).href)) as Site;
    server = await site.startServer(PAGES);
    lab = await openLab('chromium');
  });
  afterAll(async () => {
    await lab?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it.each(isThere ? readdirSync(PAGES) : [])('%s gives its words or an honest no', async (name) => {
    const trial = site.readMeta(path.join(PAGES, name));
    if (!trial) return;
    const page = await lab.browser.newPage();
    const { port } = server.address() as AddressInfo;
    const address = `http://127.0.0.1:${port}/pages/${name}${trial.select.query ?? ''}`;
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await sleep(trial.select.wait ?? 150);
    const { reading, threw } = await readApart(page, lab.code, trial.select);
    await page.close();
    expect(threw).toBe(undefined);
    for (const words of trial.expect.mustNot ?? []) expect(reading.text ?? '').not.toContain(words);
    if (reading.error !== undefined) {
      expect([trial.expect.error].flat().some((accepted) => accepted != null)).toBe(true);
    } else if (trial.expect.text !== undefined) {
      expect(fold(reading.text ?? '')).toBe(fold(trial.expect.text));
    }
  });
});

interface Read {
  readonly reading: { readonly text?: string; readonly error?: string };
  readonly threw?: string;
}

async function readApart(page: Page, code: string, select: Trial['select']): Promise<Read> {
  const cdp: CDPSession = await page.createCDPSession();
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const frameId = frameTree.frame.id;
  const world = await cdp.send('Page.createIsolatedWorld', { frameId, worldName: 'lab' });
  const contextId = world.executionContextId;
  await cdp.send('Runtime.evaluate', { expression: code, contextId });
  const expression = `(async () => { try {
      (${SELECT})(${JSON.stringify(select)});
      lab.readSource(document, location.href);
      return { reading: lab.readSelection(window) };
    } catch (error) { return { reading: {}, threw: String(error.stack) }; } })()`;
  const options = { contextId, returnByValue: true, awaitPromise: true } as const;
  const { result } = await cdp.send('Runtime.evaluate', { ...options, expression });
  return result.value as Read; // the expression above says what it is
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
