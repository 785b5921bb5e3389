import { startsWithBy } from '../choose/byline-words.ts';
import type { LineClue, PieceClue } from '../page-clues.ts';

const NAME = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const MARKED = /author|byline|contributor|writer/i;

/**
 * The line with a name in one piece that the page has broken into two lines: where a name is
 * expected, two words of one element are the first and the last name of one person.
 */
export function unbrokenNames(line: LineClue): LineClue {
  const pieces: PieceClue[] = [];
  let isExpecting = false;
  for (const piece of line.pieces) {
    const before = pieces.at(-1);
    if (before && isExpecting && isAlike(before, piece)) {
      pieces.splice(-1, 1, { ...before, text: `${before.text} ${piece.text}` });
      isExpecting = false;
    } else {
      pieces.push(piece);
      isExpecting = isExpected(piece, before);
    }
  }
  return { ...line, pieces };
}

const isExpected = ({ mark }: PieceClue, before: PieceClue | undefined): boolean =>
  MARKED.test(mark) || (before !== undefined && startsWithBy(before.text));

const isAlike = (one: PieceClue, other: PieceClue): boolean =>
  one.mark === other.mark &&
  one.link === other.link &&
  one.time === other.time &&
  NAME.test(one.text) &&
  NAME.test(other.text);
