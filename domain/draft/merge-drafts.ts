import type { Draft, DraftDetails } from './draft.ts';
import { mergeBodies } from './merge-bodies.ts';
import type { ThreeWays } from './merge-content.ts';
import { mergeLists } from './merge-lists.ts';
import { mergeWords } from './merge-words.ts';

/**
 * A draft that two windows edited at once, with the edits of both, at their revision: each field by
 * itself, three ways. Of a choice that both made, ours stands.
 */
export function mergeDrafts(ways: ThreeWays<Draft>): Draft {
  const { base, ours, theirs } = ways;
  const of = <Field extends keyof Draft>(field: Field): ThreeWays<Draft[Field]> => ({
    base: base[field],
    ours: ours[field],
    theirs: theirs[field],
  });
  const details: DraftDetails = {
    title: mergeWords(of('title')),
    guest: mergeWords(of('guest')),
    excerpt: mergeWords(of('excerpt')),
    categories: mergeTerms(of('categories')),
    tags: mergeTerms(of('tags')),
    slug: mergeWords(of('slug')),
    lang: chosen(of('lang')),
    date: chosen(of('date')),
    style: chosen(of('style')),
  };
  const updatedAt = Math.max(ours.updatedAt, theirs.updatedAt);
  return { ...theirs, ...details, body: mergeBodies(of('body')), updatedAt };
}

/** What is chosen or stated as a whole is not put together of two halves. */
const chosen = <Value>({ base, ours, theirs }: ThreeWays<Value>): Value =>
  ours === base ? theirs : ours;

function mergeTerms({ base, ours, theirs }: ThreeWays<readonly string[]>): readonly string[] {
  const parts = mergeLists([base, ours, theirs], (term) => term);
  const merged = parts.flatMap((part) =>
    part.kind === 'agreed'
      ? part.items
      : [...part.ours, ...part.theirs.filter((term) => !part.base.includes(term))],
  );
  return [...new Set(merged)];
}
