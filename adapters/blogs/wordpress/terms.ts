import type { Answer } from '../../../domain/publish/blog.ts';
import { failure } from '../http/failure.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';
import type { WordPressApi } from './wordpress-api.ts';

/** WordPress's two kinds of term: categories are the blog's own order, tags are free. */
type Taxonomy = 'categories' | 'tags';

/** WordPress lists at most this many at a time; a blog with more pages than these is not read to the end. */
const PAGE = 100;
const MAX_PAGES = 20;

/**
 * The ids of categories by name, capitals aside. One that does not exist is made if the user may;
 * otherwise the answer is `no-such-category`. Ids matter: WordPress drops unknown ones in silence.
 */
export async function categoryIds(
  api: WordPressApi,
  names: readonly string[],
): Promise<Answer<readonly number[]>> {
  const wanted = distinct(names);
  if (wanted.length === 0) return { ok: true, value: [] };
  const known = await listTerms(api, 'categories');
  if (!known.ok) return known;
  return eachInTurn(wanted, async (name) => {
    const id = known.value.get(fold(name));
    if (id !== undefined) return { ok: true, value: id };
    const made = await makeTerm(api, 'categories', name);
    return made.ok || made.error.kind !== 'forbidden' ? made : failure('no-such-category', name);
  });
}

/** The ids of tags by name; making one that exists gives its id, so nothing has to be listed first. */
export const tagIds = (
  api: WordPressApi,
  names: readonly string[],
): Promise<Answer<readonly number[]>> =>
  eachInTurn(distinct(names), async (name) => {
    const made = await makeTerm(api, 'tags', name);
    if (made.ok || made.error.kind !== 'forbidden') return made;
    const known = await listTerms(api, 'tags');
    if (!known.ok) return known;
    const id = known.value.get(fold(name));
    return id === undefined ? made : { ok: true, value: id };
  });

/** Every term by its folded name. Search is no use: it does not find "AT&T", which is stored escaped. */
async function listTerms(
  api: WordPressApi,
  taxonomy: Taxonomy,
): Promise<Answer<ReadonlyMap<string, number>>> {
  const terms = new Map<string, number>();
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { per_page: String(PAGE), page: String(page), _fields: 'id,name' };
    const answer = await api.call({ route: `/wp/v2/${taxonomy}`, query });
    if (!answer.ok) return answer;
    const listed = Array.isArray(answer.value) ? answer.value : [];
    for (const { id, name } of listed.map(fieldsOf)) {
      if (Number.isSafeInteger(id)) terms.set(fold(plainText(textOrNone(name))), Number(id));
    }
    if (listed.length < PAGE) break;
  }
  return { ok: true, value: terms };
}

async function makeTerm(
  api: WordPressApi,
  taxonomy: Taxonomy,
  name: string,
): Promise<Answer<number>> {
  const answer = await api.send({ route: `/wp/v2/${taxonomy}`, body: { name } });
  if (!answer.ok) return answer;
  const { id, code, data } = fieldsOf(answer.value.json);
  const { term_id: existing } = fieldsOf(data);
  const found = code === 'term_exists' ? existing : id;
  return Number.isSafeInteger(found)
    ? { ok: true, value: Number(found) }
    : api.errorOf(answer.value);
}

async function eachInTurn(
  names: readonly string[],
  find: (name: string) => Promise<Answer<number>>,
): Promise<Answer<readonly number[]>> {
  const ids: number[] = [];
  for (const name of names) {
    const answer = await find(name);
    if (!answer.ok) return answer;
    ids.push(answer.value);
  }
  return { ok: true, value: ids };
}

const fold = (name: string): string => name.trim().toLowerCase();

const distinct = (names: readonly string[]): readonly string[] =>
  [...new Map(names.map((name) => [fold(name), name.trim()])).values()].filter(Boolean);
