import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OWN_PAGES, type OwnPage, TAKING_PAGES } from './own-pages.ts';
import type { Trial } from './trial.ts';

/** Our own pages as trials, served on loopback under two names, which are two sites. */
export interface OwnSite {
  readonly trial: (page: OwnPage) => Trial;
  /** A page of the other site. */
  readonly elsewhere: string;
  readonly close: () => Promise<void>;
}

/** Serves them. */
export async function openOwnSite(): Promise<OwnSite> {
  const pages = new Map([...OWN_PAGES, ...TAKING_PAGES].map((page) => [pathOf(page), page]));
  const server = createServer((request, response) => {
    const page = pages.get((request.url ?? '').replace(/\?.*/, ''));
    const html = page?.html ?? '<p id=q>Framed from elsewhere.</p>';
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page?.headers });
    const { port } = server.address() as AddressInfo;
    response.end(
      `<!doctype html><html lang=en>${html.replace('{{OTHER}}', `http://localhost:${port}`)}`,
    );
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    elsewhere: `http://localhost:${port}/framed`,
    trial: (page) => ({ ...page, address: `http://127.0.0.1:${port}${pathOf(page)}` }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const pathOf = ({ name }: OwnPage): string => `/2026/${name.replaceAll(' ', '-')}`;
