import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A small server on 127.0.0.1 that answers as a test says and remembers what it was sent. */
export interface SmallServer {
  readonly url: string;
  /** Every Authorization header that arrived. */
  readonly authorizations: readonly string[];
  stop(): Promise<void>;
}

/** Answers one request. */
export type Answering = (request: IncomingMessage, response: ServerResponse, url: string) => void;

/** Starts a server that answers every request so. */
export async function smallServer(answer: Answering): Promise<SmallServer> {
  const authorizations: string[] = [];
  const server = createServer((request, response) => {
    if (request.headers.authorization) authorizations.push(request.headers.authorization);
    answer(request, response, url);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    authorizations,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers as a WordPress does, except where the test says otherwise: by path, without the query. */
export const almostWordPress =
  (others: Readonly<Record<string, Answering>>): Answering =>
  (request, response, url) => {
    const { pathname } = new URL(request.url ?? '/', url);
    const other = others[pathname];
    if (other) return other(request, response, url);
    if (pathname === '/') {
      response.setHeader('link', `<${url}/wp-json/>; rel="https://api.w.org/"`);
      return void response.end('<h1>A blog</h1>');
    }
    sendJson(response, 200, USUAL[pathname] ?? {});
  };

const USUAL: Readonly<Record<string, object>> = {
  '/wp-json/': {
    name: 'A blog',
    namespaces: ['wp/v2'],
    authentication: { 'application-passwords': { endpoints: {} } },
  },
  '/wp-json/wp/v2/users/me': {
    name: 'Dana',
    capabilities: { edit_posts: true, publish_posts: true },
  },
};

/** A JSON answer. */
export function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=UTF-8' });
  response.end(JSON.stringify(body));
}

/** A web page as the answer. */
export const sendPage =
  (status: number, html: string): Answering =>
  (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html' });
    response.end(html);
  };

/** A redirect. */
export const redirectTo =
  (status: number, location: string): Answering =>
  (_request, response) => {
    response.writeHead(status, { location });
    response.end();
  };
