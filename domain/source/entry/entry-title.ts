import { BY_MARK, NAME_MARK } from './entry-authors.ts';
import { headOf, textOf, type UnitLine } from './unit-lines.ts';

const TITLE_MARK =
  /\b(?:p-name|headline|(?:entry|post|card|article|story|item|block)[-_]{1,2}(?:title|name))\b/i;
/** A time or a mark for an anchor instead of a title. */
const NO_TITLE = /^(?:\d\d?\s?[.:h]\s?\d\d\b.{0,14}|[^\p{L}\p{N}]*)$/u;

/** The line that is an entry's title: marked so, else the highest heading before its story is under way; null when it has none. */
export function titleLine(lines: readonly UnitLine[]): UnitLine | null {
  const headings = headOf(lines).flatMap((line) => {
    const pieces = line.pieces.filter(
      ({ mark, text }) => !/<time /.test(mark) && !/^[#¶§🔗]$/u.test(text),
    );
    const marks = pieces.map(({ mark }) => mark).join(' ');
    const isTitle = line.rank > 0 || TITLE_MARK.test(marks);
    const text = textOf(pieces);
    const isOther =
      NO_TITLE.test(text) || BY_MARK.test(marks) || NAME_MARK.test(marks) || text.length > 300;
    return isTitle && !isOther ? [{ ...line, pieces, text, isMarked: TITLE_MARK.test(marks) }] : [];
  });
  const ranked = headings.filter(({ rank }) => rank > 0);
  const highest = Math.min(...ranked.map(({ rank }) => rank));
  return (
    ranked.find(({ isMarked }) => isMarked) ??
    ranked.find(({ rank }) => rank === highest) ??
    headings[0] ??
    null
  );
}
