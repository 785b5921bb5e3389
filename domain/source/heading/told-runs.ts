import { plainWords, TITLE_PARTS } from '../plain-words.ts';
import { joinRuns, type Run } from './heading-runs.ts';
import { labelMark } from './label-mark.ts';
import { lettersOf } from './title-spellings.ts';

/** A heading in more pieces is drawn letter by letter. */
const MOST_RUNS = 60;
/** A line of more words is more than a kicker. */
const MOST_KICKER_WORDS = 4;

/**
 * The longest unbroken row of runs that the page calls its story elsewhere, most of the heading at
 * least; null where there is none. A kicker is not of it, even where a title says it too.
 */
export function toldRuns(
  runs: readonly Run[],
  spellings: ReadonlyMap<string, string>,
): readonly Run[] | null {
  if (runs.length > MOST_RUNS) return null;
  const letters = runs.map(({ words }) => lettersOf(words));
  const all = letters.join('').length;
  for (let count = runs.length; count > 0; count -= 1) {
    for (let start = 0; start + count <= runs.length; start += 1) {
      const said = letters.slice(start, start + count).join('');
      const spelt = spellings.get(said);
      if (spelt === undefined || said.length * 2 < all) continue;
      return withoutKicker(runs.slice(start, start + count), spelt);
    }
  }
  return begunRuns(runs, letters, [...spellings.keys()]);
}

/** The first lines, where a title begins with them and knows nothing of the lines that follow. */
function begunRuns(
  runs: readonly Run[],
  letters: readonly string[],
  titles: readonly string[],
): readonly Run[] | null {
  for (let count = runs.length - 1; count > 0; count -= 1) {
    if (!/line|box/.test(runs[count]?.start ?? '')) continue;
    const [said, rest] = [letters.slice(0, count).join(''), letters.slice(count).join('')];
    const isBegun = titles.some((title) => title.startsWith(said) && !title.includes(rest));
    if (isBegun && said.length > rest.length) return runs.slice(0, count);
  }
  return null;
}

/**
 * A kicker is marked as one, or a title parts it from the rest and the heading shows it in a box of
 * its own. One that a reader sees a colon behind is a part of the headline, when a title has it too.
 */
function withoutKicker(runs: readonly Run[], spelt: string): readonly Run[] {
  const marked = runs.findIndex(({ mark }) => labelMark(mark) !== 'kicker');
  const count = marked > 0 ? marked : isParted(runs, spelt) ? 1 : 0;
  const [kicker, rest] = [runs.slice(0, count), runs.slice(count)];
  const isSeen = /\p{P}$/u.test(joinRuns(kicker)) || /^[:–—|]/.test(rest[0]?.words ?? '');
  return isSeen ? runs : rest;
}

function isParted([first, second]: readonly Run[], spelt: string): boolean {
  const [head = ''] = spelt.split(TITLE_PARTS);
  return (
    first !== undefined &&
    second !== undefined &&
    (/box$/.test(second.start) || labelMark(first.mark) !== null) &&
    lettersOf(head) === lettersOf(first.words) &&
    plainWords(head).split(' ').length <= MOST_KICKER_WORDS
  );
}
