import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Trial } from './trial.ts';

/** A folder of pages made to break a reader, each with what is to come of it; not part of this repository. */
const FOLDER = process.env.QUOTEWRIGHT_HOSTILE ?? '';
const PAGES = path.join(FOLDER, 'pages');

/** True when the folder is named and there. */
export const areGiven = FOLDER !== '' && existsSync(PAGES);

/** The names of its pages. */
export const givenNames = (): readonly string[] =>
  areGiven ? readdirSync(PAGES).filter((name) => /\.(x?html|svg)$/.test(name)) : [];

/** An address that no script of ours may run at, and what is accepted there. */
export interface Restricted {
  readonly url: string;
  readonly error: string | readonly (string | null)[];
  readonly browser?: string;
}

/** The folder's addresses of that kind, as far as a browser can be sent there without a network. */
export function givenRestricted(name: 'chromium' | 'firefox'): readonly Restricted[] {
  const file = path.join(PAGES, 'restricted.json');
  if (!areGiven || !existsSync(file)) return [];
  const { urls } = JSON.parse(readFileSync(file, 'utf8')) as { urls: readonly Restricted[] };
  const own = name === 'chromium' ? 'chrome' : name;
  return urls.filter(({ url, browser = own }) => browser === own && !/^https:/.test(url));
}

interface Site {
  readonly startServer: (pages: string) => Promise<Server>;
  readonly readMeta: (file: string) => Pick<Trial, 'select' | 'expect'> | null;
}

/** The pages, served as they ask to be. */
export interface GivenPages {
  /** The trial of a page; null for a page without a task. */
  readonly trial: (name: string) => Trial | null;
  /** The origin that they are served at. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves the folder by its own server. */
export async function serveGiven(): Promise<GivenPages> {
  const site = (await import(pathToFileURL(path.join(FOLDER, 'serve.mjs')).href)) as Site;
  const server = await site.startServer(PAGES);
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    trial(name) {
      const meta = site.readMeta(path.join(PAGES, name));
      if (!meta) return null;
      const address = `http://127.0.0.1:${port}/pages/${name}`;
      const only = meta.select.ranges ? ({ only: 'firefox' } as const) : {};
      return { name, address, select: meta.select, expect: meta.expect, ...only };
    },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
