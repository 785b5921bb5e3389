import type { Answer } from '../../../domain/publish/blog.ts';
import type { Fetch } from './exchange.ts';
import { failure } from './failure.ts';
import { readStart } from './read-start.ts';
import { isSameHost } from './same-host.ts';

/** A web page as a visitor who is not signed in sees it. */
export interface VisitedPage {
  /** Where it was in the end, after redirects on its own host. */
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
  /** Its first half megabyte: what pages declare stands in their head. */
  readonly html: string;
}

const PATIENCE_MS = 15_000;
const HEAD_BYTES = 500_000;

/**
 * Reads a page of any status without naming anybody. One that leads to another host is `redirected`,
 * with the address to try as the detail: where it led, if the browser tells; otherwise the same
 * address with or without `www.`, which is what such a redirect is about nearly always.
 */
export async function visitPage(asked: string, fetch: Fetch): Promise<Answer<VisitedPage>> {
  try {
    const response = await get(asked, 'follow', fetch);
    const url = response.url || asked;
    if (!isSameHost(url, asked)) {
      await response.body?.cancel();
      return failure('redirected', withoutQuery(url));
    }
    const { status, headers } = response;
    return {
      ok: true,
      value: { url, status, headers, html: await readStart(response, HEAD_BYTES) },
    };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return failure('timeout', new URL(asked).host);
    if (await leadsAway(asked, fetch)) return failure('redirected', wwwTwin(asked) ?? '');
    return failure('offline', new URL(asked).host);
  }
}

/** A redirect to a host that the browser may not talk to looks like no network; this tells them apart. */
async function leadsAway(url: string, fetch: Fetch): Promise<boolean> {
  try {
    const { type, status, body } = await get(url, 'manual', fetch);
    await body?.cancel();
    return type === 'opaqueredirect' || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}

const get = (url: string, redirect: RequestRedirect, fetch: Fetch): Promise<Response> =>
  fetch(url, {
    credentials: 'omit',
    redirect,
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });

function withoutQuery(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

/** The same address with `www.`, or without; null for what has no name, as 127.0.0.1. */
function wwwTwin(address: string): string | null {
  const url = new URL(address);
  if (!/\.[a-z]/i.test(url.hostname) || url.hostname.endsWith('.localhost')) return null;
  url.hostname = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`;
  return url.href;
}
