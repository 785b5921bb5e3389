import type { Draft } from './draft.ts';
import { quotedClippings } from './quoted-clippings.ts';
import { readBody } from './read-body.ts';

/** Why a draft cannot go out yet, in the order in which the blogger should mend it. */
export type DraftProblem = 'no-title' | 'no-body' | 'missing-quote';

/** What is missing before the draft can be published; `known` tells which clippings the library has. */
export function draftProblems(
  draft: Draft,
  known: ReadonlyMap<string, unknown>,
): readonly DraftProblem[] {
  const body = readBody(draft.body);
  const quoted = quotedClippings(body);
  const problems: DraftProblem[] = [];
  if (draft.title.trim() === '') problems.push('no-title');
  if (body.textContent.trim() === '' && quoted.length === 0) problems.push('no-body');
  if (quoted.some((id) => !known.has(id))) problems.push('missing-quote');
  return problems;
}
