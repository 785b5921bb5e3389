import type { Answer } from '../../../domain/publish/blog.ts';
import { failure } from '../http/failure.ts';
import { findTerm, searchTerm } from './find-term.ts';
import { makeTerm } from './make-term.ts';
import { distinctNames, isPlainName } from './term-name.ts';
import type { WordPressApi } from './wordpress-api.ts';

/**
 * The ids of categories by name. One that does not exist is made if the user may; otherwise the
 * answer is `no-such-category`. Ids matter: WordPress drops unknown ones in silence.
 */
export const categoryIds = (
  api: WordPressApi,
  names: readonly string[],
): Promise<Answer<readonly number[]>> =>
  eachInTurn(distinctNames(names), async (name) => {
    const known = await findTerm(api, 'categories', name);
    if (!known.ok) return known;
    if (known.value !== null) return { ok: true, value: known.value };
    const made = await makeTerm(api, 'categories', name);
    if (made.ok || made.error.kind !== 'forbidden') return made;
    return failure('no-such-category', name, { term: name });
  });

/**
 * The ids of tags by name. Making one that exists gives its id, so plain names need no search; with
 * accents, WordPress would make a second tag of the same look.
 */
export const tagIds = (
  api: WordPressApi,
  names: readonly string[],
): Promise<Answer<readonly number[]>> =>
  eachInTurn(distinctNames(names), async (name) => {
    if (!isPlainName(name)) {
      const known = await searchTerm(api, 'tags', name);
      if (!known.ok) return known;
      if (known.value !== null) return { ok: true, value: known.value };
    }
    const made = await makeTerm(api, 'tags', name);
    if (made.ok || made.error.kind !== 'forbidden') return made;
    const known = await findTerm(api, 'tags', name);
    if (!known.ok) return known;
    return known.value === null ? made : { ok: true, value: known.value };
  });

async function eachInTurn(
  names: readonly string[],
  find: (name: string) => Promise<Answer<number>>,
): Promise<Answer<readonly number[]>> {
  const ids = new Set<number>();
  for (const name of names) {
    const answer = await find(name);
    if (!answer.ok) return answer;
    ids.add(answer.value);
  }
  return { ok: true, value: [...ids] };
}
