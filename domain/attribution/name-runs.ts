import { type Inline, type Mark, run } from '../post/post.ts';
import { fill } from '../words/fill.ts';
import { isolateIn } from '../words/isolate-in.ts';
import { listRuns } from '../words/list-runs.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { type PostValues, posterParts } from './poster-name.ts';

/** One name, isolated where its letters run against the sentence. */
export const nameRuns = (name: string, { direction }: Phrasebook): readonly Inline[] =>
  isolateIn(direction, [run(name)]);

/** Several names as a list; empty for none. */
export const namesRuns = (names: readonly string[], book: Phrasebook): readonly Inline[] =>
  listRuns(
    names.map((name) => nameRuns(name, book)),
    book.locale,
  );

/** Who wrote a post, with the handle: "Dana Example (@dana)". The marks are the name's alone. */
export function posterRuns(
  source: PostValues,
  { phrases, locale, direction }: Phrasebook,
  nameMarks: readonly Mark[] = [],
): readonly Inline[] {
  const { name, handle } = posterParts(source, locale);
  const called = [run(name, nameMarks)];
  const both = handle
    ? fill(phrases.nameWithHandle, { name: called, handle: [run(handle)] })
    : called;
  return isolateIn(direction, both);
}

/** The runs with further marks, and as one link where there is an address. */
export const marked = (
  content: readonly Inline[],
  marks: readonly Mark[],
  href: string | null,
): readonly Inline[] =>
  content.map((inline) =>
    inline.kind === 'text' ? run(inline.text, [...inline.marks, ...marks], href) : inline,
  );
