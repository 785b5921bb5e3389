import { BLOCK_BREAK } from './char-kind.ts';
import { patternOf } from './words-pattern.ts';

/** Longer passages, in UTF-16 units, are left to the words: so long a pattern takes its time too. */
export const LONGEST_PATTERN = 4000;

/** What ends with a whole block, and what begins with one. */
const [ENDS_BLOCK, BEGINS_BLOCK] = [
  new RegExp(`(?:^|${BLOCK_BREAK})\\s*$`),
  new RegExp(`^\\s*(?:$|${BLOCK_BREAK})`),
];

/**
 * Where a passage stands word by word inside a part of the text, in UTF-16 units, with nothing
 * beside it there but other blocks: a heading may begin as the passage does, and would else be
 * taken for an edit of it. Null when it does not; a word that was put beside it is an edit.
 */
export function verbatimWithin(
  text: string,
  exact: string,
  [start, end]: readonly [number, number],
): readonly [number, number] | null {
  const words = exact.trim();
  if (words === '' || words.length > LONGEST_PATTERN) return null;
  const part = text.slice(start, end);
  const found = new RegExp(patternOf(words)).exec(part);
  if (!found) return null;
  const [from, to] = [found.index, found.index + found[0].length];
  const isAlone = ENDS_BLOCK.test(part.slice(0, from)) && BEGINS_BLOCK.test(part.slice(to));
  return isAlone ? [start + from, start + to] : null;
}
