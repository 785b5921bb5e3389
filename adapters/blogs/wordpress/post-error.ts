import type { PostFields } from '../../../domain/publish/held-post.ts';
import type { Reply } from '../http/exchange.ts';
import { type Failure, failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { lettersBeyondUtf8mb3 } from './database-letters.ts';

/**
 * What an answer of 500 to a post means when it is the post that is to blame: an old database cannot
 * hold one of its letters. Null when that is not it. WordPress keeps the emoji that it knows as
 * numbers, so another letter is the likelier one.
 */
export function unstorable({ json }: Reply, fields: Partial<PostFields>): Failure | null {
  const { code, message } = fieldsOf(json);
  if (!/^db_(insert|update)_error$/.test(textOrNone(code))) return null;
  const { title = '', content = '', excerpt = '' } = fields;
  const letters = lettersBeyondUtf8mb3(title, content, excerpt);
  const character = letters.find((letter) => !/\p{Extended_Pictographic}|\p{RI}/u.test(letter));
  const named = character ?? letters[0];
  return named === undefined
    ? null
    : failure('bad-character', textOrNone(message), { character: named });
}
