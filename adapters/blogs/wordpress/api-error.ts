import type { PublishError, PublishErrorKind } from '../../../domain/publish/publish-error.ts';
import type { Reply } from '../http/exchange.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';

/** Codes that say more than their status, which for the last two is 500 although the input is to blame. */
const BY_CODE: Readonly<Record<string, PublishErrorKind>> = {
  rest_no_route: 'no-interface',
  rest_post_invalid_id: 'gone',
  empty_term_name: 'refused',
  rest_upload_sideload_error: 'refused',
};

/**
 * What an answer of WordPress with an error status means. Sign-in is decided by the status, since
 * security plugins have codes of their own. `secrets` are struck out of the blog's words.
 */
export function apiError({ status, json }: Reply, secrets: readonly string[]): PublishError {
  const { code, message } = fieldsOf(json);
  const words = plainText(textOrNone(message)).slice(0, 300) || `HTTP ${status}`;
  const detail = secrets.reduce((text, secret) => text.replaceAll(secret, '…'), words);
  return { kind: BY_CODE[textOrNone(code)] ?? kindOfStatus(status, textOrNone(code)), detail };
}

function kindOfStatus(status: number, code: string): PublishErrorKind {
  // WordPress says the same of a wrong password and of none at all.
  if (status === 401) return code === 'rest_not_logged_in' ? 'password-unseen' : 'wrong-password';
  if (status === 403) return 'forbidden';
  if (status === 404) return 'no-interface';
  if (status === 408) return 'timeout';
  if (status === 410) return 'gone';
  if (status === 413) return 'too-large';
  if (status === 429) return 'busy';
  return status >= 500 ? 'server-error' : 'refused';
}
