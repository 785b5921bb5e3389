import { isKeeperLine } from '../copies/keeper-name.ts';
import { headingText } from '../heading/heading-text.ts';
import { titleCore } from '../heading/title-core.ts';
import { titleSpellings } from '../heading/title-spellings.ts';
import { unbrokenNames } from '../heading/unbroken-names.ts';
import type { LineClue, PageClues } from '../page-clues.ts';
import { declaredTitles } from './choose-title.ts';
import type { JsonLdNode } from './json-ld.ts';
import type { PageFacts } from './page-facts.ts';

/** The headings with what is the headline in each, and the lines near them with whole names. */
export function readHeadings(
  { headings, title }: PageClues,
  nodes: readonly JsonLdNode[],
  { tags, isCopy }: Pick<PageFacts, 'tags' | 'isCopy'>,
): PageClues['headings'] {
  const spellings = titleSpellings([
    ...declaredTitles('', tags, null).map(({ value }) => value),
    ...nodes.flatMap((node) => declaredTitles('', new Map(), node).map(({ value }) => value)),
    ...declaredTitles(title, new Map(), null).map(({ value }) => value),
  ]);
  const whole = headings.map(({ text }) => text);
  return headings.map((heading) => {
    const text = headingText(heading, spellings);
    return {
      ...heading,
      // A heading that says just this is a better place for it than one that says more.
      text: titleCore(whole.includes(text) ? heading.text : text),
      after: heading.after.map(unbrokenNames),
      before: heading.before.filter((line) => !(isCopy && isKept(line))).map(unbrokenNames),
    };
  });
}

/** What an archive writes above the page. */
const isKept = ({ pieces }: LineClue): boolean => pieces.some(({ text }) => isKeeperLine(text));
