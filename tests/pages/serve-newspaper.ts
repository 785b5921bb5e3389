import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Article } from './newspaper/article.ts';
import { ARTICLES, PDF_PATH, strict } from './newspaper/articles.ts';
import { frontPageHtml } from './newspaper/front-page-html.ts';
import { pageHtml } from './newspaper/page-html.ts';
import { pictureSvg } from './newspaper/picture-svg.ts';
import { reportPdf } from './newspaper/report-pdf.ts';

/** The practice newspaper while it runs. */
export interface Newspaper {
  /** Its origin, without a closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the practice newspaper on this machine only; port 0 is any free one. */
export async function startNewspaper(port = 0): Promise<Newspaper> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse): void {
  const { pathname, origin } = new URL(request.url ?? '/', `http://${request.headers.host}`);
  const page = pageAt(pathname, origin);
  if (page === null) response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.');
  else response.writeHead(200, { 'cache-control': 'no-store', ...page.headers }).end(page.content);
}

interface Page {
  readonly headers: Readonly<Record<string, string>>;
  readonly content: string | Uint8Array;
}

function pageAt(path: string, origin: string): Page | null {
  const article = ARTICLES.find((one) => one.path === path);
  if (article) return { headers: headersOf(article), content: pageHtml(article, origin) };
  if (path === '/') return { headers: HTML, content: frontPageHtml() };
  if (path === PDF_PATH) {
    return { headers: { 'content-type': 'application/pdf' }, content: reportPdf() };
  }
  if (path === '/own-functions.js') {
    return { headers: { 'content-type': 'text/javascript' }, content: ownFunctions() };
  }
  if (!path.startsWith('/pictures/')) return null;
  return { headers: { 'content-type': 'image/svg+xml' }, content: pictureSvg(path) };
}

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const STRICT = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

const headersOf = (article: Article): Page['headers'] =>
  article === strict ? { ...HTML, ...STRICT } : HTML;

const ownFunctions = (): string =>
  readFileSync(join(import.meta.dirname, 'newspaper', 'own-functions.js'), 'utf8');
