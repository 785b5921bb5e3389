import { isSameSite } from '../../domain/verify/judge-page.ts';
import {
  MAX_PAGE_BYTES,
  MAX_PAGE_TAGS,
  PAGE_PATIENCE_MS,
  type Unreachable,
  whyNoPage,
} from '../../domain/verify/unreachable.ts';
import { decodeHtml } from './decode-html.ts';
import { readBytes } from './read-bytes.ts';

/** A page as its server sent it. */
export interface FetchedPage {
  /** Where it came from, after redirects within its site. */
  readonly url: string;
  readonly html: string;
}

/** The `fetch` to use; a parameter so that a test can watch the wire. */
type Fetch = typeof globalThis.fetch;

/**
 * Fetches an article's page as nobody in particular: no cookies, no referrer, no cache. An answer
 * from another site is not read, whatever it is; nor is what is no web page or is too large. The
 * caller has the permission for the site. Rejects only when `signal` is aborted.
 */
export async function fetchPage(
  url: string,
  signal: AbortSignal,
  fetch: Fetch = globalThis.fetch,
): Promise<FetchedPage | Unreachable> {
  const patience = AbortSignal.any([signal, AbortSignal.timeout(PAGE_PATIENCE_MS)]);
  try {
    const response = await get(url, { signal: patience }, fetch);
    const problem = whyUnread(url, response);
    if (problem === null) return await readPage(response);
    await response.body?.cancel();
    return problem;
  } catch (error) {
    if (signal.aborted) throw error;
    if (patience.aborted) return 'timeout';
    if (!navigator.onLine) return 'offline';
    return (await leadsAway(url, patience, fetch)) ? 'other-site' : 'no-answer';
  }
}

async function readPage(response: Response): Promise<FetchedPage | Unreachable> {
  const bytes = await readBytes(response, MAX_PAGE_BYTES);
  if (bytes === null || countTags(bytes) > MAX_PAGE_TAGS) return 'too-big';
  return { url: response.url, html: decodeHtml(bytes, header(response, 'content-type')) };
}

/** In every encoding of the web a tag begins with this byte, and in nearly all of them only a tag does. */
function countTags(bytes: Uint8Array): number {
  let count = 0;
  for (const byte of bytes) if (byte === 0x3c) count += 1;
  return count;
}

function whyUnread(asked: string, response: Response): Unreachable | null {
  if (!isSameSite(asked, response.url)) return 'other-site';
  const length = Number.parseInt(header(response, 'content-length'), 10);
  return whyNoPage({
    status: response.status,
    contentType: header(response, 'content-type'),
    length: Number.isNaN(length) ? null : length,
  });
}

/** A redirect to a site that the browser may not talk to looks like no answer; this tells them apart. */
async function leadsAway(url: string, signal: AbortSignal, fetch: Fetch): Promise<boolean> {
  try {
    const response = await get(url, { signal, redirect: 'manual' }, fetch);
    await response.body?.cancel();
    return response.type === 'opaqueredirect';
  } catch {
    return false;
  }
}

const get = (url: string, options: RequestInit, fetch: Fetch): Promise<Response> =>
  fetch(url, {
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'text/html,application/xhtml+xml' },
    ...options,
  });

const header = ({ headers }: Response, name: string): string => headers.get(name) ?? '';
