import type { Answer } from '../../../domain/publish/blog.ts';
import { exchange, type Fetch } from '../http/exchange.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';
import { apiAddress } from './api-address.ts';
import { apiError } from './api-error.ts';

/** What a WordPress says of itself at the root of its interface. */
export interface SiteIndex {
  readonly name: string;
  /** The front page's address by its own word, unchecked. */
  readonly home: string;
  readonly hasApplicationPasswords: boolean;
}

/** What to ask the root for. */
export const INDEX_QUERY = { _fields: 'name,home,namespaces,authentication' };

/** The index from the root's JSON; anything without WordPress's own routes is `no-interface`. */
export function readSiteIndex(json: unknown): Answer<SiteIndex> {
  const { name, home, namespaces, authentication } = fieldsOf(json);
  if (!Array.isArray(namespaces) || !namespaces.includes('wp/v2'))
    return failure('no-interface', '');
  return {
    ok: true,
    value: {
      name: plainText(textOrNone(name)),
      home: textOrNone(home),
      hasApplicationPasswords: Boolean(fieldsOf(authentication)['application-passwords']),
    },
  };
}

/**
 * Asks a supposed interface what it is, naming nobody. Null when there is one that answers only to
 * those who sign in.
 */
export async function askSiteIndex(
  apiUrl: string,
  fetch: Fetch,
): Promise<Answer<SiteIndex | null>> {
  const answer = await exchange(
    { method: 'GET', url: apiAddress(apiUrl, '/', INDEX_QUERY) },
    fetch,
  );
  if (!answer.ok) return answer;
  const { status, json } = answer.value;
  if (status >= 200 && status < 300) return readSiteIndex(json);
  const isLocked = (status === 401 || status === 403) && textOrNone(fieldsOf(json).code) !== '';
  return isLocked ? { ok: true, value: null } : { ok: false, error: apiError(answer.value, []) };
}
