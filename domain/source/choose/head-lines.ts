import type { HeadingClue, LineClue } from '../page-clues.ts';

/** A line of this length is the story's own text, in UTF-16 units. */
const MAX_HEADLINE_UNITS = 140;
/** So much of the story may stand before what still counts as its head: a summary, a caption, a first paragraph. */
const MOST_STORY = 3;

/**
 * The lines near a headline in which its byline and date stand: those after it until the story is
 * under way, where names are those of other stories or of people spoken of, and those before it.
 */
export const headLines = ({ after, before }: HeadingClue): readonly LineClue[] => [
  ...after.slice(0, startOf(after)).filter((_, index) => !isTeaser(after[index - 1])),
  ...before,
];

/** The lines from where the story is under way, at whose end some sites name the writer. */
export const tailLines = ({ after }: HeadingClue): readonly LineClue[] =>
  after.slice(startOf(after));

function startOf(lines: readonly LineClue[]): number {
  let count = 0;
  const start = lines.findIndex((line) => {
    count += isStory(line) ? 1 : 0;
    return count > MOST_STORY;
  });
  return start < 0 ? lines.length : start;
}

/** Another story's title: what follows it is that story's. */
const isTeaser = (line: LineClue = { pieces: [], mark: '' }): boolean =>
  line.pieces.every(({ link }) => link !== '' && !link.startsWith('#')) &&
  line.pieces.reduce((sum, { text }) => sum + text.length, 0) > 40;

/** Long, and more than a row of links. */
function isStory({ pieces }: LineClue): boolean {
  const lengthOf = (some: LineClue['pieces']) =>
    some.reduce((sum, { text }) => sum + text.length, 0);
  return (
    lengthOf(pieces) >= MAX_HEADLINE_UNITS &&
    lengthOf(pieces.filter(({ link }) => link)) < MAX_HEADLINE_UNITS / 2
  );
}

/** What the markup calls the line, in its elements and around them. */
export const hintOf = ({ pieces, mark }: LineClue): string =>
  [...pieces.map((piece) => `${piece.mark} ${piece.link}`), mark].join(' ');
