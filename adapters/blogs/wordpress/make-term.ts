import type { Answer } from '../../../domain/publish/blog.ts';
import type { Reply } from '../http/exchange.ts';
import { type Failure, failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { lettersBeyondUtf8mb3 } from './database-letters.ts';
import type { Taxonomy } from './find-term.ts';
import type { WordPressApi } from './wordpress-api.ts';

/** What the column `wp_terms.name` holds. */
const MAX_LETTERS = 200;

/** Makes a term and answers with its id; for one that is there already, on top, with that one's. */
export async function makeTerm(
  api: WordPressApi,
  taxonomy: Taxonomy,
  name: string,
): Promise<Answer<number>> {
  const answer = await api.send({ route: `/wp/v2/${taxonomy}`, body: { name } });
  if (!answer.ok) return answer;
  const { id, code, data } = fieldsOf(answer.value.json);
  const { term_id: existing } = fieldsOf(data);
  const found = code === 'term_exists' ? existing : id;
  if (Number.isSafeInteger(found)) return { ok: true, value: Number(found) };
  return refusalOf(answer.value, name) ?? api.errorOf(answer.value);
}

/** WordPress answers 500, as if it were broken, when it is the name that is not to its liking. */
function refusalOf({ json }: Reply, term: string): Failure | null {
  const code = textOrNone(fieldsOf(json).code);
  if (code === 'empty_term_name' || code === 'invalid_term_id')
    return failure('term-unusable', term, { term });
  if (code !== 'db_insert_error') return null;
  if (storedLength(term) > MAX_LETTERS)
    return failure('term-too-long', term, { term, limit: String(MAX_LETTERS) });
  const [character] = lettersBeyondUtf8mb3(term);
  return character === undefined ? null : failure('term-character', term, { term, character });
}

/** Names are stored escaped, and counted so. */
const storedLength = (name: string): number =>
  [...name.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')].length;
