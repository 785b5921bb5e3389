import type { Answer } from '../../../domain/publish/blog.ts';
import type { PostFields } from '../../../domain/publish/held-post.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';
import type { WordPressApi } from './wordpress-api.ts';

/** WordPress lists at most this many at a time; no post is in more. */
const PAGE = 100;

/** What these categories and tags are called, by their ids: the two kinds share one row of numbers. */
export async function termNames(
  api: WordPressApi,
  terms: Pick<PostFields, 'categories' | 'tags'>,
): Promise<Answer<Readonly<Record<string, string>>>> {
  const names: Record<string, string> = {};
  for (const taxonomy of ['categories', 'tags'] as const) {
    const ids = terms[taxonomy].slice(0, PAGE);
    if (ids.length === 0) continue;
    const query = { include: ids.join(), per_page: String(PAGE), _fields: 'id,name' };
    const answer = await api.call({ route: `/wp/v2/${taxonomy}`, query });
    if (!answer.ok) return answer;
    const listed = Array.isArray(answer.value) ? answer.value.map(fieldsOf) : [];
    for (const { id, name } of listed) names[String(id)] = plainText(textOrNone(name));
  }
  return { ok: true, value: names };
}
