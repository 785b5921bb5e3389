import type { Anchor } from './anchor.ts';
import { BLOCK_BREAK } from './char-kind.ts';
import type { FoundPassage } from './locate-in-text.ts';
import { squashedLength } from './make-anchor.ts';
import { plainText, shownText } from './plain-text.ts';
import { LONGEST_PATTERN } from './verbatim-within.ts';
import { looseWordsPattern, patternOf } from './words-pattern.ts';

/** Letters and digits: first those of most pages, as to make a pattern of all there are takes its time. */
const HAS_WORDS = [/[a-z0-9]/i, /[\p{L}\p{N}]/u];
/** How much of what stood right before and after must stand nowhere else, in UTF-16 units. */
const UNIQUE_CONTEXT = 32;

/**
 * Finds a passage that stands in the text word by word, with all that stood around it, type setting
 * aside. Null when it does not, and also where the same surroundings stand twice and it is not where it
 * stood: only the words can tell such places apart. What is found here `locateInText` would find as well, but this needs no
 * index of the text.
 */
export function findVerbatim(text: string, anchor: Anchor): FoundPassage | null {
  const { exact, prefix, suffix } = anchor.quote;
  if (exact.length > LONGEST_PATTERN || !HAS_WORDS.some((words) => words.test(exact))) return null;
  if (prefix.length < UNIQUE_CONTEXT || suffix.length < UNIQUE_CONTEXT) return null;
  const place = placeOf(text, anchor, patternOf) ?? placeOf(text, anchor, looseWordsPattern);
  if (!place) return null;
  const own = text.slice(...place);
  const verdict = shownText(own) === shownText(exact) ? 'exact' : 'typographic';
  if (verdict === 'typographic' && plainText(own) !== plainText(exact)) return null;
  return { start: place[0], end: place[1], verdict, score: 1 };
}

function placeOf(
  text: string,
  { quote, position }: Anchor,
  patternFor: (words: string) => string,
): readonly [number, number] | null {
  const { exact, prefix, suffix } = quote;
  const whole = `(${patternFor(prefix.trimStart())})(${patternFor(exact)})${patternFor(suffix)}`;
  const [found, ...others] = matches(text, whole);
  if (!found || others.length > 0) return null;
  const start = found.index + (found[1]?.length ?? 0);
  const near = [prefix.slice(-UNIQUE_CONTEXT), suffix.slice(0, UNIQUE_CONTEXT)];
  const isRepeated = near.some((words) => matches(text, patternFor(words.trim())).length > 1);
  if (isRepeated && Math.abs(placeIn(text, start) - position.start) > UNIQUE_CONTEXT) return null;
  return [start, start + (found[2]?.length ?? 0)];
}

/** Where a UTF-16 unit of the text stands as anchors count. */
const placeIn = (text: string, at: number): number =>
  squashedLength(text.slice(0, at).replaceAll(BLOCK_BREAK, ''));

/** The first two matches. */
function matches(text: string, pattern: string): readonly RegExpExecArray[] {
  const search = new RegExp(pattern, 'g');
  const first = search.exec(text);
  const second = first && search.exec(text);
  return [first, second].filter((match) => match !== null);
}
