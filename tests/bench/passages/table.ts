import type { Outcome } from './in-chromium.ts';
import { FIELDS, type Verdict } from './judge.ts';

/** How many came out how. */
export interface Counts extends Readonly<Record<Verdict, number>> {
  readonly all: number;
}

/** Counts verdicts. */
export function count(verdicts: readonly Verdict[]): Counts {
  const of = (verdict: Verdict) => verdicts.filter((each) => each === verdict).length;
  return {
    all: verdicts.length,
    right: of('right'),
    unknown: of('unknown'),
    wrong: of('wrong'),
    neighbour: of('neighbour'),
  };
}

/** The share of right ones in per cent. */
export const rightShare = ({ right, all }: Counts): number => (100 * right) / Math.max(all, 1);

/** One reader's figures: all sources, each field, each make. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const makes = [...new Set(outcomes.map(({ page }) => page.make))];
  const ofMake = (make: string) => outcomes.filter(({ page }) => page.make === make);
  return [
    row('sources', count(outcomes.map(({ source }) => source))),
    ...FIELDS.map((field) => row(`  ${field}`, count(outcomes.map(({ fields }) => fields[field])))),
    ...makes.map((make) => row(make, count(ofMake(make).map(({ source }) => source)))),
  ].join('\n');
}

/** What the columns of `tableOf` are. */
export const HEAD = `${''.padEnd(34)}  passages   right %  unknown %  wrong %  neighbour's`;

function row(name: string, counts: Counts): string {
  const share = (part: number) => ((100 * part) / Math.max(counts.all, 1)).toFixed(1);
  return [
    name.padEnd(34),
    String(counts.all).padStart(10),
    share(counts.right).padStart(10),
    share(counts.unknown).padStart(11),
    share(counts.wrong + counts.neighbour).padStart(9),
    String(counts.neighbour).padStart(13),
  ].join('');
}

/** One line for every field of the source that is not right, where the source is not. */
export function failuresOf(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .filter(({ source }) => source !== 'right')
    .flatMap(({ page, passage, fields, said }) =>
      FIELDS.filter((field) => fields[field] !== 'right').map(
        (field) =>
          `${fields[field].padEnd(10)}${page.name} "${passage.from.slice(0, 50)}" ${field}: wanted ${told(passage.truth[field])}, got ${told(said[field])}`,
      ),
    );
}

const told = (value: unknown): string => JSON.stringify(value);
