import type { PublishError, PublishErrorKind } from '../../../domain/publish/publish-error.ts';
import type { Reply } from '../http/exchange.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';

const BY_CODE: Readonly<Record<string, PublishErrorKind>> = {
  rest_no_route: 'no-interface',
  rest_post_invalid_id: 'gone',
};

/**
 * What an answer of WordPress with an error status means. Sign-in is decided by the status, since
 * security plugins have codes of their own. `secrets` are struck out of the blog's words.
 */
export function apiError({ status, json }: Reply, secrets: readonly string[]): PublishError {
  const { code, message } = fieldsOf(json);
  const words = plainText(textOrNone(message)).slice(0, 300) || `HTTP ${status}`;
  const detail = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), words);
  return { kind: BY_CODE[textOrNone(code)] ?? kindOfStatus(status), detail };
}

function kindOfStatus(status: number): PublishErrorKind {
  if (status === 401) return 'wrong-password';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'no-interface';
  if (status === 408) return 'timeout';
  if (status === 410) return 'gone';
  if (status === 413) return 'too-large';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server-error' : 'refused';
}
