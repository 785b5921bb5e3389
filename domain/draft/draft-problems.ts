import type { Node } from 'prosemirror-model';
import type { SourcedClipping } from '../clipping/clipping.ts';
import { quotedWords } from '../quote/quoted-words.ts';
import type { Draft } from './draft.ts';
import { quoteOf } from './quote-attributes.ts';
import { quotedClippings } from './quoted-clippings.ts';
import { readBody } from './read-body.ts';

/** Why a draft cannot go out yet, in the order in which the blogger should mend it. */
export type DraftProblem = 'no-title' | 'no-body' | 'missing-quote' | 'odd-quote';

/** What is wrong before the draft can be published; `known` are the clippings that the library has. */
export function draftProblems(
  draft: Draft,
  known: ReadonlyMap<string, SourcedClipping>,
): readonly DraftProblem[] {
  const body = readBody(draft.body);
  const quoted = quotedClippings(body);
  const problems: DraftProblem[] = [];
  if (draft.title.trim() === '') problems.push('no-title');
  if (body.textContent.trim() === '' && quoted.length === 0) problems.push('no-body');
  if (quoted.some((id) => !known.has(id))) problems.push('missing-quote');
  if (body.children.some((node) => isOdd(node, known))) problems.push('odd-quote');
  return problems;
}

/** True for a quote whose edits are not of its clipping. */
function isOdd(node: Node, known: ReadonlyMap<string, SourcedClipping>): boolean {
  const quoted = node.type.name === 'quote' ? known.get(quoteOf(node).clippingId) : undefined;
  return quoted !== undefined && quotedWords(quoted.clipping.markup, quoteOf(node)) === null;
}
