import type { Answer } from '../../../domain/publish/blog.ts';
import { base64 } from '../http/base64.ts';
import { exchange, type Fetch, type Reply } from '../http/exchange.ts';
import { apiAddress } from './api-address.ts';
import { apiError } from './api-error.ts';

/** Whose interface to call, and as whom. */
export interface Access {
  readonly apiUrl: string;
  readonly user: string;
  readonly password: string;
  readonly fetch?: Fetch | undefined;
}

/** One call: a route such as `/wp/v2/posts`, and a body when it changes something. */
export interface Call {
  readonly route: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** The signed-in interface of one blog. */
export interface WordPressApi {
  /** The JSON of a successful answer; every other answer is an error. */
  call(call: Call): Promise<Answer<unknown>>;
  /** The answer with its status, for calls whose refusals say something useful. */
  send(call: Call): Promise<Answer<Reply>>;
  /** What a reply of an error status means. */
  errorOf(reply: Reply): { readonly ok: false; readonly error: ReturnType<typeof apiError> };
}

/** Makes the signed-in interface of a blog. Spaces in an application password are only for the eye. */
export function wordPressApi({
  apiUrl,
  user,
  password,
  fetch = globalThis.fetch,
}: Access): WordPressApi {
  const bare = password.replace(/\s+/g, '');
  const credentials = base64(`${user}:${bare}`);
  const secrets = [password, bare, credentials].filter(Boolean);

  const send = ({ route, query = {}, body }: Call): Promise<Answer<Reply>> =>
    exchange(
      {
        method: body ? 'POST' : 'GET',
        url: apiAddress(apiUrl, route, query),
        authorization: `Basic ${credentials}`,
        ...(body && { body }),
      },
      fetch,
    );
  const errorOf = (reply: Reply) => ({ ok: false, error: apiError(reply, secrets) }) as const;

  return {
    send,
    errorOf,
    async call(call) {
      const answer = await send(call);
      if (!answer.ok) return answer;
      const { status, json } = answer.value;
      return status >= 200 && status < 300 ? { ok: true, value: json } : errorOf(answer.value);
    },
  };
}
