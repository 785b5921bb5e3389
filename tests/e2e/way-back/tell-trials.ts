import type { Trial } from './try-page.ts';

const OUTCOMES = ['whole', 'start', 'missed', 'wrong', 'plain'] as const;

/** How many passages came to each end. */
export type Tally = Readonly<Record<(typeof OUTCOMES)[number], number>>;

/** Counts how the trials ended. */
export function tally(trials: readonly Trial[]): Tally {
  const count = (outcome: Trial['landing']): number =>
    trials.filter(({ landing }) => landing === outcome).length;
  return {
    whole: count('whole'),
    start: count('start'),
    missed: count('missed'),
    wrong: count('wrong'),
    plain: count('plain'),
  };
}

/** Of the links made, the share that led to their passage, 0 to 1. */
export const shareLanded = ({ whole, start, missed, wrong }: Tally): number =>
  (whole + start) / (whole + start + missed + wrong);

/** The heads of a table of `rowOf`. */
export const HEADS = `${''.padEnd(24)}${['quotes', ...OUTCOMES].map((head) => head.padStart(7)).join('')}${'landed'.padStart(9)}`;

/** One line of the table. */
export function rowOf(name: string, trials: readonly Trial[]): string {
  const counts = tally(trials);
  const cells = OUTCOMES.map((outcome) => String(counts[outcome]).padStart(7));
  const share = `${(100 * shareLanded(counts)).toFixed(1)} %`.padStart(9);
  return `${name.padEnd(24)}${String(trials.length).padStart(7)}${cells.join('')}${share}`;
}

/** The trials that did not lead to the whole passage, for whoever wants to know why. */
export const astray = (trials: readonly Trial[]): string =>
  trials
    .filter(({ landing }) => landing !== 'whole' && landing !== 'start')
    .map(
      ({ landing, page, kind, text, fragment }) =>
        `${landing} ${page}, ${kind}: ${JSON.stringify(text.slice(0, 100))} ${decodeURIComponent(fragment ?? '')}`,
    )
    .join('\n');
