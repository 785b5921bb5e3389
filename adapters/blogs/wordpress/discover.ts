import { safePageUrl } from '../../../domain/markup/safe-url.ts';
import type { Answer } from '../../../domain/publish/blog.ts';
import { frontPageOf, isLoopback } from '../../../domain/publish/front-page.ts';
import type { Fetch } from '../http/exchange.ts';
import { failure } from '../http/failure.ts';

/** Where a blog is, by its own word. */
export interface Discovery {
  readonly frontPage: string;
  readonly apiUrl: string;
}

const PATIENCE_MS = 15_000;

/**
 * Finds a WordPress's interface by the Link header of its front page, without signing in. A blog
 * that leads to another host is refused, as is an interface there: a password is only ever sent to
 * the host that the blogger named. From http to https on the same host is let pass.
 */
export async function discover(typed: string, fetch: Fetch): Promise<Answer<Discovery>> {
  const asked = frontPageOf(typed);
  if (asked === null) return failure('bad-address', '');
  const front = await visit(asked, fetch);
  if (!front.ok) return front;
  const { url, headers, status } = front.value;
  const frontPage = url || asked;
  if (!isSameHost(frontPage, asked)) return failure('redirected', new URL(frontPage).origin);
  const declared = apiLink(headers.get('link') ?? '');
  const apiUrl = declared === null ? null : safePageUrl(declared, frontPage);
  if (apiUrl === null)
    return failure(status >= 500 ? 'server-error' : 'no-interface', `HTTP ${status}`);
  if (!isSameHost(apiUrl, frontPage)) return failure('redirected', new URL(apiUrl).origin);
  if (!isPrivate(apiUrl)) return failure('insecure', new URL(apiUrl).origin);
  return { ok: true, value: { frontPage, apiUrl } };
}

async function visit(url: string, fetch: Fetch): Promise<Answer<Response>> {
  try {
    const response = await get(url, 'follow', fetch);
    return { ok: true, value: response };
  } catch (error) {
    if (error instanceof Error && error.name === 'TimeoutError')
      return failure('timeout', new URL(url).host);
    return failure((await leadsAway(url, fetch)) ? 'redirected' : 'offline', new URL(url).host);
  }
}

/** A redirect to a host that the browser may not talk to looks like no network; this tells them apart. */
async function leadsAway(url: string, fetch: Fetch): Promise<boolean> {
  try {
    const { type, status } = await get(url, 'manual', fetch);
    return type === 'opaqueredirect' || (status >= 300 && status < 400);
  } catch {
    return false;
  }
}

async function get(url: string, redirect: RequestRedirect, fetch: Fetch): Promise<Response> {
  const response = await fetch(url, {
    credentials: 'omit',
    redirect,
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  await response.body?.cancel();
  return response;
}

/** The address in `<…>; rel="https://api.w.org/"`. A Link header may hold several links. */
function apiLink(header: string): string | null {
  const links = header.matchAll(/<([^>]*)>((?:\s*;\s*[\w*-]+\s*=\s*(?:"[^"]*"|[^\s",;]+))*)/g);
  for (const [, address, parameters = ''] of links) {
    if (/;\s*rel\s*=\s*"?https:\/\/api\.w\.org\/"?\s*(;|$)/i.test(parameters))
      return address ?? null;
  }
  return null;
}

/** Same host and port; a step up from http to https may change the port. */
function isSameHost(there: string, here: string): boolean {
  const [to, from] = [new URL(there), new URL(here)];
  if (to.hostname !== from.hostname) return false;
  return to.origin === from.origin || (from.protocol === 'http:' && to.protocol === 'https:');
}

const isPrivate = (address: string): boolean => {
  const url = new URL(address);
  return url.protocol === 'https:' || isLoopback(url);
};
