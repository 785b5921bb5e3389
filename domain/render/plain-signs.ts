import { type Inline, run, type TextRun } from '../post/post.ts';
import { loweredText, raisedText } from './raised-text.ts';

/** Parts two raised texts that touch, without room for a line to end. */
const NARROW_SPACE = '\u202F';
/** How many runs before a raised text can tell what it stands after. */
const NEAR = 4;
const SHIFTS = ['sup', 'sub'] as const;
type Shift = (typeof SHIFTS)[number];

/**
 * Content for a target that can neither raise nor lower: such runs become plain ones whose words say it
 * themselves. An exponent and the sign of a note right behind it stay two. How words are read stands behind them.
 */
export function plainSigns(shown: readonly Inline[]): readonly Inline[] {
  const content = shown.map(withReading);
  const plain: Inline[] = [];
  let last: Shift | null = null;
  for (let at = 0; at < content.length; ) {
    const shift = shiftOf(content[at]);
    const end = endOfShift(content, at);
    const group = content.slice(at, end);
    const before = textOf(plain.slice(-NEAR));
    const runs = shift ? shiftedRuns(content, [at, end], before) : group;
    if (shift && shift === last && touches(before, textOf(runs))) plain.push(run(NARROW_SPACE));
    plain.push(...runs);
    if (textOf(group) !== '') last = shift;
    at = end;
  }
  return plain;
}

/** Where the raised or lowered text ends that starts there. */
function endOfShift(content: readonly Inline[], start: number): number {
  const shift = shiftOf(content[start]);
  const href = hrefOf(content[start]);
  let end = start + 1;
  while (shift && shiftOf(content[end]) === shift && hrefOf(content[end]) === href) end += 1;
  return end;
}

function shiftedRuns(
  content: readonly Inline[],
  [start, end]: readonly [number, number],
  before: string,
): readonly Inline[] {
  const runs = content.slice(start, end).filter((inline) => inline.kind === 'text');
  const href = hrefOf(runs[0]);
  const isAlone = hrefOf(content[start - 1]) !== href && hrefOf(content[end]) !== href;
  const after = textOf(content.slice(end, end + 1));
  const around = { before, after, isLinked: href !== null && isAlone };
  const text = textOf(runs);
  const isRaised = shiftOf(runs[0]) === 'sup';
  return spread(isRaised ? raisedText(text, around) : loweredText(text, around), runs, text);
}

/** The words in the runs that they come from, with what was put around them at the ends; in one run where they have other letters. */
function spread(words: string, runs: readonly TextRun[], text: string): readonly TextRun[] {
  const at = words.indexOf(text);
  const written = at < 0 ? runs.slice(0, 1) : runs;
  return written.map((each, index) => {
    const [opening, closing] = [words.slice(0, at), words.slice(at + text.length)];
    const isLast = index === runs.length - 1;
    const own = (index === 0 ? opening : '') + each.text + (isLast ? closing : '');
    return { ...plainly(each), text: at < 0 ? words : own };
  });
}

const plainly = (raised: TextRun): TextRun => ({
  ...raised,
  marks: raised.marks.filter((mark) => mark !== 'sup' && mark !== 'sub'),
});

function withReading(inline: Inline): Inline {
  if (inline.kind === 'break' || !inline.ruby) return inline;
  const { ruby, ...rest } = inline;
  return { ...rest, text: inline.text + ruby.around[0] + ruby.reading + ruby.around[1] };
}

const touches = (before: string, words: string): boolean =>
  /[\p{L}\p{N}]$/u.test(before) && /^[\p{L}\p{N}]/u.test(words);

const shiftOf = (inline: Inline | undefined): Shift | null =>
  (inline?.kind === 'text' && SHIFTS.find((shift) => inline.marks.includes(shift))) || null;

const hrefOf = (inline: Inline | undefined): string | null =>
  inline?.kind === 'text' ? inline.href : null;

const textOf = (content: readonly Inline[]): string =>
  content.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
