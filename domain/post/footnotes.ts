import type { Attribution } from '../attribution/attribution.ts';
import { fill } from '../words/fill.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { type Block, type Inline, run } from './post.ts';

/** The notes at a post's end while it is composed: what each source's says, in the order of their numbers. */
export type Footnotes = Map<string, readonly Inline[]>;

/**
 * The number behind a quote, small, raised and with the link to its passage: targets keep links, but not
 * places to jump to within a post. A source has one number, whose note says what its first quote's did.
 */
export function noteMark(
  { content, href }: NonNullable<Attribution['note']>,
  source: string,
  { notes, book }: { readonly notes: Footnotes; readonly book: Phrasebook },
): readonly Inline[] {
  if (!notes.has(source)) notes.set(source, content);
  const number = String([...notes.keys()].indexOf(source) + 1);
  return fill(book.phrases.noteMark, { number: [run(number)] }).map((inline) =>
    inline.kind === 'text' ? run(inline.text, ['sup'], href) : inline,
  );
}

/** The list of the notes, below a line; nothing without notes. */
export function noteBlocks(notes: Footnotes): readonly Block[] {
  if (notes.size === 0) return [];
  const items = [...notes.values()].map((content): readonly Block[] => [
    { kind: 'paragraph', content },
  ]);
  return [{ kind: 'rule' }, { kind: 'list', ordered: true, items }];
}
