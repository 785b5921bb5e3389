import { type Inline, run } from '../post/post.ts';
import { fill } from '../words/fill.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { nameRuns } from './name-runs.ts';

/** What is said of a quote beside its source. */
export interface QuoteFacts {
  /** Some of its words are stressed by the blogger. */
  readonly isEmphasised: boolean;
  /** Who led the blogger to it; empty for nobody. */
  readonly hatTip: string;
}

/** Nothing to say. */
export const NO_FACTS: QuoteFacts = { isEmphasised: false, hatTip: '' };

/** The archive's link where there is one, "emphasis added" and the hat tip, with commas between; empty for none. */
export function asides(
  { isEmphasised, hatTip }: QuoteFacts,
  archive: string | null,
  book: Phrasebook,
): readonly Inline[] {
  const { phrases } = book;
  const name = hatTip.trim();
  const said: readonly (readonly Inline[])[] = [
    archive === null ? [] : [run(phrases.archived, [], archive)],
    isEmphasised ? [run(phrases.emphasisAdded)] : [],
    name === '' ? [] : fill(phrases.hatTip, { name: nameRuns(name, book) }),
  ];
  return joined(said, book);
}

/** The parts that say something, with the language's comma between them. */
export const joined = (
  parts: readonly (readonly Inline[])[],
  { phrases }: Phrasebook,
): readonly Inline[] =>
  parts
    .filter((part) => part.length > 0)
    .flatMap((part, index) => (index === 0 ? part : [run(phrases.comma), ...part]));
