import { type DateReading, wordedDate } from '../choose/worded-date.ts';
import { BY_MARK, NAME_MARK, PEOPLE } from './entry-authors.ts';
import { headOf, OWN_MARK, textOf, type UnitLine } from './unit-lines.ts';

/** A word of a class that ends so, unless it is another thing's title. */
const TITLE_MARK =
  /\bp-name\b|(?<!sub|sub-|site-|page-|comments-|widget-|section-|user-|author-)(?:title|headline)(?=[\s<]|$)/i;
/** A time or a mark for an anchor instead of a title. */
const NO_TITLE = /^(?:\d\d?\s?[.:h]\s?\d\d\b.{0,14}|[^\p{L}\p{N}]*)$/u;
/** A day stands alone on a line up to this length, in UTF-16 units. */
const DAY = 34;
/** No link to a story is called by less, in UTF-16 units. */
const MIN_UNITS = 15;

/** True for a heading that is a day, under which there are entries of that day. */
export const isDay = (text: string, reading: DateReading): boolean =>
  text.length <= DAY && wordedDate(text, reading) !== null;

/** The line that is an entry's title: marked so, else the highest heading before its story is under way; null when it has none. */
export function titleLine(lines: readonly UnitLine[], reading: DateReading): UnitLine | null {
  const headings = headOf(lines).flatMap((line) => {
    const pieces = line.pieces.filter(
      ({ mark, text }) => !/<time\b/.test(mark) && !/^[#¶§🔗]$/u.test(text),
    );
    const marks = pieces.map(({ mark }) => mark).join(' ');
    const isTitle = line.rank > 0 || TITLE_MARK.test(marks);
    const text = textOf(pieces);
    const isName =
      BY_MARK.test(marks) || NAME_MARK.test(marks) || pieces.some(({ link }) => PEOPLE.test(link));
    if (!isTitle || isName || NO_TITLE.test(text) || text.length > 300 || isDay(text, reading))
      return [];
    return [{ ...line, pieces, text, isMarked: TITLE_MARK.test(marks) }];
  });
  const ranked = headings.filter(({ rank }) => rank > 0);
  const highest = Math.min(...ranked.map(({ rank }) => rank));
  return (
    ranked.find(({ isMarked }) => isMarked) ??
    ranked.find(({ rank }) => rank === highest) ??
    headings[0] ??
    besidePermalink(lines)
  );
}

/** A list of links to elsewhere has its own permalink beside each. */
function besidePermalink(lines: readonly UnitLine[]): UnitLine | null {
  for (const line of headOf(lines)) {
    const [first, next, ...others] = line.pieces;
    const isPair = first?.link && next && OWN_MARK.test(next.mark) && next.text.length < 3;
    if (isPair && others.length === 0 && first.text.length >= MIN_UNITS)
      return { ...line, pieces: [first], text: first.text };
  }
  return null;
}
