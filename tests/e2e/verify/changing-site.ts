import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One way to answer. */
export type Answer = (response: ServerResponse) => void;

/** A site whose pages can be changed while it runs. */
export interface ChangingSite {
  /** The address of a path; the same server is another site under `localhost`. */
  readonly at: (path: string, host?: string) => string;
  /** What the path is answered with from now on. */
  readonly answer: (path: string, answer: Answer) => void;
  /** Every request since the site was started. */
  readonly requests: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  readonly close: () => Promise<void>;
}

/** Serves it on loopback. Every answer sets a cookie, which a reader's browser then has. */
export async function openChangingSite(): Promise<ChangingSite> {
  const answers = new Map<string, Answer>();
  const requests: { path: string; headers: IncomingHttpHeaders }[] = [];
  const server = createServer(({ url = '/', headers }, response) => {
    requests.push({ path: url, headers });
    response.setHeader('set-cookie', 'reader=1; path=/');
    (answers.get(url) ?? status(404))(response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    answer: (path, answer) => answers.set(path, answer),
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Every story has a headline of its own. */
let stories = 0;

/** An article of these paragraphs, with a picture and a script that a reader's browser would load. */
export function story(paragraphs: readonly string[], head = ''): Answer {
  stories += 1;
  const title = `Harbour news ${stories}`;
  const body = paragraphs.map((text, index) => `<p id=p${index}>${text}</p>`).join('\n');
  const html = `<!doctype html><html lang=en><head><title>${title}</title>${head}</head><body><h1>${title}</h1>${body}<img src=/picture.png alt=""><script src=/script.js></script></body></html>`;
  return (response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html);
}

/** An article whose words only a script puts there. */
export const scripted = (text: string): Answer =>
  story(
    [''],
    `<script>addEventListener('DOMContentLoaded', () => { document.getElementById('p0').textContent = ${JSON.stringify(text)}; })</script>`,
  );

/** A page that says nothing but how it failed. */
export const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code, { 'content-type': 'text/html' }).end('<p>Sorry.</p>');

/** Leads to another address. */
export const redirect =
  (to: string): Answer =>
  (response) =>
    response.writeHead(302, { location: to }).end();

/** A file of another kind. */
export const file =
  (contentType: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': contentType }).end('%PDF-1.7');

/** A page of `megabytes` million bytes that does not announce how long it is. */
export const endless =
  (megabytes: number): Answer =>
  (response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    let left = megabytes;
    const send = (): void => {
      while (left > 0) {
        left -= 1;
        if (!response.write('<p>more</p>'.padEnd(1_000_000))) {
          response.once('drain', send);
          return;
        }
      }
      response.end();
    };
    send();
  };

/** Begins to answer and never ends. */
export const slow: Answer = (response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.write('<!doctype html><p>Just a moment');
};
