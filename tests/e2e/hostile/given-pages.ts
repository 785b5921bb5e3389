import { existsSync, readdirSync } from 'node:fs';
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

interface Site {
  readonly startServer: (pages: string) => Promise<Server>;
  readonly readMeta: (file: string) => Pick<Trial, 'select' | 'expect'> | null;
}

/** The pages, served as they ask to be. */
export interface GivenPages {
  /** The trial of a page; null for a page without a task. */
  readonly trial: (name: string) => Trial | null;
  readonly close: () => Promise<void>;
}

/** Serves the folder by its own server. */
export async function serveGiven(): Promise<GivenPages> {
  const site = (await import(pathToFileURL(path.join(FOLDER, 'serve.mjs')).href)) as Site;
  const server = await site.startServer(PAGES);
  const { port } = server.address() as AddressInfo;
  return {
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
