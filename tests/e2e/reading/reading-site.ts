import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small site for reading mode's tests. */
export interface ReadingSite {
  /** The address of a path on it. */
  readonly at: (path: string) => string;
  /** Puts an article there, or another one in its place. */
  readonly put: (path: string, html: string) => void;
  readonly close: () => Promise<void>;
}

/** Serves articles on loopback, the strictest policy on every path that says `strict`. */
export async function openReadingSite(): Promise<ReadingSite> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const html = pages.get(path);
    response.writeHead(html === undefined ? 404 : 200, {
      'content-type': 'text/html; charset=utf-8',
      ...(path.includes('strict') && { 'content-security-policy': STRICTEST }),
    });
    response.end(html ?? 'Nothing here');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path) => `http://127.0.0.1:${port}${path}`,
    put: (path, html) => pages.set(path, `<!doctype html><html lang=en>${html}`),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const STRICTEST =
  "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";
