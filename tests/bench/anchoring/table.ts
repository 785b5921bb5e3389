import type { Tally } from './tally.ts';

/** What came of one method on one page. */
export interface Result extends Tally {
  readonly method: string;
  readonly page: string;
  /** How many questions there were, and how many were answered in time or had an answer to judge. */
  readonly asked: number;
  readonly answered: number;
  /** The page's longest task, in milliseconds of the clock; 0 when none took 50. */
  readonly longestTask: number;
  /** The share of right answers, in per cent, by the change. For a deleted passage no place is the right answer. */
  readonly byChange: Readonly<Record<string, number>>;
}

/** Methods that also find words that changed: those that ours is to be compared with in time. */
const FUZZY: readonly string[] = ['approx', 'dom-anchor'];

/** What the methods did on a page, side by side: one line for each figure, one column for each method. */
export function tableOf(page: string, results: readonly Result[]): string {
  const changes = Object.keys(results[0]?.byChange ?? {});
  const row = (title: string, of: (result: Result) => string): string =>
    title.padEnd(34) + results.map((result) => of(result).padStart(16)).join('');
  return [
    row(page, ({ method }) => method),
    ...changes.map((change) => row(`  ${change}: right %`, (each) => told(each.byChange[change]))),
    row('edited, said altered %', ({ alteredSaid }) => told(alteredSaid)),
    row('kept, falsely said altered %', ({ alteredFalsely }) => told(alteredFalsely)),
    row('in a wrong place %', ({ wrong }) => told(wrong)),
    row('deleted, false hits %', ({ falseHits }) => told(falseHits)),
    row('  over three words %', ({ falseHitsLong }) => told(falseHitsLong)),
    row('describe p50 / p95 ms', ({ describe }) => `${told(describe.p50)} / ${told(describe.p95)}`),
    row('locate p50 / p95 ms', ({ locate }) => `${told(locate.p50)} / ${told(locate.p95)}`),
    row('describe p95, of the best fuzzy', (each) => ratio(each, results, 'describe')),
    row('locate p95, of the best fuzzy', (each) => ratio(each, results, 'locate')),
    row('longest task ms', ({ longestTask }) => (longestTask > 0 ? told(longestTask) : '< 50')),
    row('answered of asked', ({ answered, asked }) => `${answered} / ${asked}`),
    '',
  ].join('\n');
}

const told = (value: number | null | undefined): string => value?.toFixed(1) ?? '-';

function ratio(result: Result, results: readonly Result[], what: 'describe' | 'locate'): string {
  const peers = results
    .filter(({ method }) => FUZZY.includes(method))
    .map((each) => each[what].p95);
  return peers.length === 0 ? '-' : (result[what].p95 / Math.min(...peers)).toFixed(2);
}
