import type { Answer } from '../../../domain/publish/blog.ts';
import { fieldsOf, textOrNone } from '../http/json-fields.ts';
import { plainText } from '../http/plain-text.ts';
import { foldName, searchableOf } from './term-name.ts';
import type { WordPressApi } from './wordpress-api.ts';

/** WordPress's two kinds of term: categories are the blog's own order, tags are free. */
export type Taxonomy = 'categories' | 'tags';

/** WordPress lists at most this many at a time. */
const PAGE = 100;
/** A hundred thousand terms: beyond any blog, so that one which pretends to have no end does not hold us. */
const MAX_PAGES = 1000;

interface Term {
  readonly id: number;
  readonly fold: string;
  readonly parent: number;
}

/**
 * The id of the term by this name, or null. Of several by the same name the one on top is meant,
 * "News" and not "Sports, News"; else the oldest. Searched for first, which is quick; but the
 * search does not find a name that is written in another normal form or with another capital `É`,
 * so then every term is read.
 */
export async function findTerm(
  api: WordPressApi,
  taxonomy: Taxonomy,
  name: string,
): Promise<Answer<number | null>> {
  const searched = await searchTerm(api, taxonomy, name);
  if (!searched.ok || searched.value !== null) return searched;
  const all = await listTerms(api, taxonomy);
  return all.ok ? { ok: true, value: chosen(all.value, name) } : all;
}

/** As `findTerm`, by the blog's own search alone, in both forms in which accents can be written. */
export async function searchTerm(
  api: WordPressApi,
  taxonomy: Taxonomy,
  name: string,
): Promise<Answer<number | null>> {
  const part = searchableOf(name.normalize('NFC'));
  if (part === '') return { ok: true, value: null };
  const found: Term[] = [];
  for (const form of new Set([part, part.normalize('NFD')])) {
    const terms = await listTerms(api, taxonomy, form);
    if (!terms.ok) return terms;
    found.push(...terms.value);
  }
  return { ok: true, value: chosen(found, name) };
}

function chosen(terms: readonly Term[], name: string): number | null {
  const wanted = foldName(name);
  const fitting = terms
    .filter(({ fold }) => fold === wanted)
    .sort((a, b) => Number(a.parent !== 0) - Number(b.parent !== 0) || a.id - b.id);
  return fitting[0]?.id ?? null;
}

async function listTerms(
  api: WordPressApi,
  taxonomy: Taxonomy,
  search = '',
): Promise<Answer<readonly Term[]>> {
  const terms: Term[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const answer = await api.send({
      route: `/wp/v2/${taxonomy}`,
      query: {
        per_page: String(PAGE),
        page: String(page),
        orderby: 'id',
        _fields: 'id,name,parent',
        ...(search && { search }),
      },
    });
    if (!answer.ok) return answer;
    const { status, headers, json } = answer.value;
    if (status < 200 || status >= 300) return api.errorOf(answer.value);
    const listed = Array.isArray(json) ? json : [];
    terms.push(...listed.flatMap(readTerm));
    // A blog may list fewer than it was asked for, so it is believed how many pages there are.
    const pages = Number(
      headers.get('x-wp-totalpages') ?? (listed.length < PAGE ? page : page + 1),
    );
    if (listed.length === 0 || !(page < pages)) break;
  }
  return { ok: true, value: terms };
}

function readTerm(json: unknown): readonly Term[] {
  const { id, name, parent } = fieldsOf(json);
  if (!Number.isSafeInteger(id)) return [];
  const fold = foldName(plainText(textOrNone(name)));
  return [{ id: Number(id), fold, parent: Number(parent ?? 0) }];
}
