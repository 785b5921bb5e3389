import { type Inline, run } from '../post/post.ts';
import type { SourceValues } from '../source/source.ts';
import type { Phrasebook } from '../words/phrases-for.ts';
import { formatDay } from './format-day.ts';
import { marked, nameRuns, namesRuns, posterRuns } from './name-runs.ts';
import { normalName } from './normal-name.ts';
import { isPost } from './poster-name.ts';
import { placeName } from './source-name.ts';
import type { SlotName, SourceForm } from './style.ts';

/**
 * The line under a quote, without its dash: the slots that are known, with the language's comma between
 * them, and a break between its rows. The link stands on the first slot of `link` that is known.
 */
export function sourceLine(
  source: SourceValues,
  { rows, link, href }: LineForm,
  book: Phrasebook,
): readonly Inline[] {
  const known = rows
    .map((row) =>
      row
        .map(({ of, marks }) => ({ of, marks, content: SLOTS[of](source, book) }))
        .filter(({ content }) => content.length > 0),
    )
    .filter((row) => row.length > 0);
  const linked = link.find((name) => known.flat().some(({ of }) => of === name));
  return known.flatMap((row, above) => [
    ...(above === 0 ? [] : [{ kind: 'break' } as const]),
    ...row.flatMap(({ of, marks, content }, before) => [
      ...(before === 0 ? [] : [run(book.phrases.comma)]),
      ...marked(content, isNetwork(of, source) ? [] : marks, of === linked ? href : null),
    ]),
  ]);
}

/** What a line is made of. */
export interface LineForm {
  readonly rows: SourceForm;
  readonly link: readonly SlotName[];
  readonly href: string;
}

/** A publication's name is a title, and set apart; a network's is not. */
const isNetwork = (slot: SlotName, source: SourceValues): boolean =>
  slot === 'publication' && isPost(source);

/** What fills each slot; nothing when it is unknown. */
const SLOTS: Readonly<
  Record<SlotName, (source: SourceValues, book: Phrasebook) => readonly Inline[]>
> = {
  author: (source, book) =>
    isPost(source)
      ? posterRuns(source, book)
      : namesRuns(
          source.authors.map((author) => normalName(author, source.lang)),
          book,
        ),
  title: ({ title }, book) => (title ? nameRuns(title, book) : []),
  publication: (source, book) => nameRuns(placeName(source), book),
  date: ({ publishedTime }, { locale }) =>
    publishedTime ? [run(formatDay(publishedTime, locale))] : [],
};
