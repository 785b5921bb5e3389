import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request that left the browser. */
export interface Logged {
  /** Host and port. */
  readonly host: string;
  /** True when it carried a name and password. */
  readonly isSignedIn: boolean;
}

/** A proxy that every request of a browser goes through. */
export interface RequestLog {
  /** Where it listens, as `host:port`. */
  readonly proxy: string;
  readonly requests: readonly Logged[];
  stop(): Promise<void>;
}

/** Starts a proxy that writes down every request, and lets through only those to this machine. */
export async function startRequestLog(): Promise<RequestLog> {
  const requests: Logged[] = [];
  const server = createServer((asked, answer) => {
    const { host, hostname, href } = new URL(asked.url ?? '', 'http://unknown.invalid');
    requests.push({ host, isSignedIn: asked.headers.authorization !== undefined });
    if (hostname !== '127.0.0.1') return void answer.writeHead(502).end();
    const onward = request(href, { method: asked.method, headers: asked.headers }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
      reply.pipe(answer);
    });
    onward.on('error', () => answer.destroy());
    asked.pipe(onward);
  });
  server.on('connect', ({ url = '' }, socket) => {
    requests.push({ host: url, isSignedIn: false });
    socket.end('HTTP/1.1 502 Not let through\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
