import { cleanLine } from '../../markup/clean-text.ts';
import type { HeadingClue } from '../page-clues.ts';
import { plainWords } from '../plain-words.ts';
import { headingRuns, joinRuns, type Run } from './heading-runs.ts';
import { type LabelMark, labelMark } from './label-mark.ts';
import { lettersOf } from './title-spellings.ts';
import { toldRuns } from './told-runs.ts';

/** Smaller letters than this share of the headline's are something else's. */
const SMALLER = 0.85;
/** A kicker that nothing marks as one has at most so many words. */
const MOST_KICKER_WORDS = 3;
/** What a note or a mark at a heading's end looks like, or the line that parts it from a kicker. */
const NOTE = /^(?:\[[^\]]{1,20}\]|[*†‡§¶#+•|:·–—]+)$/;

/**
 * The headline in a heading, without what only stands in its box: a kicker, a badge, a count of
 * comments, a line below. What the page calls its story elsewhere (`spellings`, see `titleSpellings`)
 * decides, then the markup's names and the size of the letters; the whole heading in doubt.
 */
export function headingText(
  { text, parts, label }: Pick<HeadingClue, 'text' | 'parts' | 'label'>,
  spellings: ReadonlyMap<string, string>,
): string {
  const whole = headingRuns(parts);
  const runs =
    toldRuns(whole, spellings) ?? trimmed(unlabelled(unlabelled(whole, 'kicker'), 'label'));
  const said = once(joinRuns(runs).replace(/^[:|•·]\s*/, '') || text);
  const letters = lettersOf(said);
  const spelt = [label, spellings.get(letters) ?? ''].find((each) => lettersOf(each) === letters);
  return spelt && isBetterParted(spelt, said) ? spelt : said;
}

/** Pages that move a headline's letters keep it twice. */
function once(text: string): string {
  const half = cleanLine(text.slice(0, Math.ceil(text.length / 2)));
  return half.length > 8 && cleanLine(text.slice(half.length)) === half ? half : text;
}

/** Without the runs that are marked so, unless they are the most of it: names may be given the other way round. */
function unlabelled(runs: readonly Run[], mark: LabelMark): readonly Run[] {
  const rest = runs.filter((run) => labelMark(run.mark) !== mark);
  return 2 * lengthOf(rest) > lengthOf(runs) ? rest : runs;
}

const lengthOf = (runs: readonly Run[]): number => lettersOf(joinRuns(runs)).length;

/** Without what stands at either end in smaller letters, in a small box before the words, or as a note behind them. */
function trimmed(runs: readonly Run[]): readonly Run[] {
  const largest = Math.max(
    ...runs.filter(({ words }) => lettersOf(words).length > 3).map(({ size }) => size),
  );
  const isSmall = (run: Run) => run.size < largest * SMALLER;
  let [start, end] = [0, runs.length];
  while (end - start > 1 && isOver(runs.slice(start), isSmall)) start += 1;
  while (end - start > 1 && isUnder(runs[end - 1], isSmall)) end -= 1;
  return runs.slice(start, end);
}

function isOver([run, next]: readonly Run[], isSmall: (run: Run) => boolean): boolean {
  if (!run || !next || next.start === 'glued') return false;
  const isShort = plainWords(run.words).split(' ').length <= MOST_KICKER_WORDS;
  return isSmall(run) || NOTE.test(run.words) || (isShort && next.start === 'behind-box');
}

const isUnder = (run: Run | undefined, isSmall: (run: Run) => boolean): boolean =>
  run !== undefined && (NOTE.test(run.words) || (run.start !== 'glued' && isSmall(run)));

/** More words are better, since boxes glue them, unless letters are parted one by one. */
function isBetterParted(spelt: string, said: string): boolean {
  const [count = 0, heard = 0] = [spelt, said].map((each) => each.split(' ').length);
  return count > heard || heard > said.replaceAll(' ', '').length / 2;
}
