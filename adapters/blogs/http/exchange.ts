import type { Answer } from '../../../domain/publish/blog.ts';
import type { PublishErrorKind } from '../../../domain/publish/publish-error.ts';
import { failure } from './failure.ts';
import { readCapped } from './read-capped.ts';

/** The `fetch` to use; a parameter so that a test can watch the wire. */
export type Fetch = typeof globalThis.fetch;

/** One request. `authorization` is sent to the request's own host and nowhere else; without it nobody is named. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly authorization?: string;
  readonly body?: object;
}

/** A JSON answer of any status. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly json: unknown;
}

/** How long an answer may take in all, and how large it may be, before the blog counts as unwell. */
const PATIENCE_MS = 15_000;
const MAX_BYTES = 5_000_000;

/**
 * Sends one request and reads a JSON answer. Never throws; a redirect is an error, since following
 * it could carry the password elsewhere. The error's detail never holds what was sent.
 */
export async function exchange(request: Exchange, fetch: Fetch): Promise<Answer<Reply>> {
  const { method, url, authorization, body } = request;
  try {
    const response = await fetch(url, {
      method,
      headers: {
        accept: 'application/json',
        ...(authorization && { authorization }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      credentials: 'omit',
      redirect: 'manual',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return await readReply(response);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return failure(timedOut ? 'timeout' : 'offline', new URL(url).host);
  }
}

async function readReply(response: Response): Promise<Answer<Reply>> {
  const text = await readCapped(response, MAX_BYTES);
  const { status } = response;
  if (isRedirect(response)) return failure('redirected', '');
  if (text === null) return failure('not-json', '');
  const json = isJson(response) ? parse(text) : undefined;
  if (json !== undefined) return { ok: true, value: { status, headers: response.headers, json } };
  return failure(kindOfPage(status), `HTTP ${status}`);
}

/** In a browser a redirect that is not followed has status 0 and tells nothing but its type. */
const isRedirect = ({ type, status }: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

const isJson = ({ headers }: Response): boolean =>
  /^application\/(\w+\+)?json\b/i.test(headers.get('content-type') ?? '');

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

/** What a web page in place of data means: it comes from the server, or from what stands before it. */
function kindOfPage(status: number): PublishErrorKind {
  if (status === 401) return 'wrong-password';
  if (status === 404) return 'no-interface';
  if (status === 413) return 'too-large';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server-error' : 'not-json';
}
