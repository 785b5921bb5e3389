import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answering } from './hostile-server.ts';
import type { PracticeBlog } from './wordpress/start-wordpress.ts';

/**
 * What becomes of a request: it passes; the line is cut before it (`cut`) or when the blog has done
 * what was asked (`lose`); or something that stands before the blog answers in its place.
 */
export type Fate = 'pass' | 'cut' | 'lose' | Answering;

/** A line to a practice blog, on which things can happen. */
export interface WeakLine {
  /** The blog's address at this end of the line; the blog itself seems to live there. */
  readonly url: string;
  /** Decides about each request from now on. */
  befall(fate: (request: IncomingMessage) => Fate): void;
  stop(): Promise<void>;
}

/** Lays a line to the blog. At first everything passes. */
export async function layLine(blog: Pick<PracticeBlog, 'url'>): Promise<WeakLine> {
  let fateOf: (request: IncomingMessage) => Fate = () => 'pass';
  const server = createServer((asked, answer) => {
    const fate = fateOf(asked);
    if (fate === 'cut') answer.destroy();
    else if (typeof fate === 'function') fate(asked, answer, url);
    else pass(asked, answer, { there: blog.url, here: url, isLost: fate === 'lose' });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    befall: (fate) => {
      fateOf = fate;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Way {
  readonly there: string;
  readonly here: string;
  readonly isLost: boolean;
}

function pass(asked: IncomingMessage, answer: ServerResponse, { there, here, isLost }: Way): void {
  const [inside, outside] = [new URL(there).host, new URL(here).host];
  const headers = { ...asked.headers, host: inside, 'accept-encoding': 'identity' };
  const onward = request(there + asked.url, { method: asked.method, headers }, (reply) => {
    const parts: Buffer[] = [];
    reply.on('data', (part: Buffer) => parts.push(part));
    reply.on('end', () => {
      if (isLost) return void answer.destroy();
      // The blog writes its own address into everything, also with JSON's slashes.
      const body = Buffer.concat(parts).toString('utf8').replaceAll(inside, outside);
      const { 'content-length': _, 'transfer-encoding': __, ...kept } = reply.headers;
      const told = Object.entries(kept).map(([name, value]): [string, string | string[]] => [
        name,
        typeof value === 'string' ? value.replaceAll(inside, outside) : (value ?? ''),
      ]);
      answer.writeHead(reply.statusCode ?? 502, Object.fromEntries(told)).end(body);
    });
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}
