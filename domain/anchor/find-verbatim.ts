import type { Anchor } from './anchor.ts';
import type { FoundPassage } from './locate-in-text.ts';

/** Longer passages, in UTF-16 units, are left to the words: so long a pattern takes its time too. */
const LONG = 4000;
/** How much of what stood right before and after must stand nowhere else, in UTF-16 units. */
const NEAR = 32;

/**
 * Finds a passage that stands in the text word by word, with all that stood around it. Null when it
 * does not, and also where the same surroundings stand twice: only the words can tell such places
 * apart. What is found here `locateInText` would find as well, but this needs no index of the text.
 */
export function findVerbatim(text: string, { quote }: Anchor): FoundPassage | null {
  const { exact, prefix, suffix } = quote;
  if (exact.length > LONG || !/[\p{L}\p{N}]/u.test(exact)) return null;
  if (prefix.length < NEAR || suffix.length < NEAR) return null;
  const whole = `(${patternOf(prefix.trimStart())})(${patternOf(exact)})${patternOf(suffix)}`;
  const [found, ...others] = matches(text, whole);
  if (!found || others.length > 0) return null;
  const near = [prefix.slice(-NEAR), suffix.slice(0, NEAR)];
  if (near.some((words) => matches(text, patternOf(words.trim())).length > 1)) return null;
  const start = found.index + (found[1]?.length ?? 0);
  return { start, end: start + (found[2]?.length ?? 0), verdict: 'exact', score: 1 };
}

/** The first two matches. */
function matches(text: string, pattern: string): readonly RegExpExecArray[] {
  const search = new RegExp(pattern, 'g');
  const first = search.exec(text);
  const second = first && search.exec(text);
  return [first, second].filter((match) => match !== null);
}

/** The words as they are, with any white space between them. White space may not come first: a long run of it would be tried from each of its units. */
const patternOf = (words: string): string =>
  words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/\s+/g, '\\s+');
