import { DELETED, EDITED } from './change-page.ts';
import type { Answer } from './in-page.ts';
import type { Passage } from './page-model.ts';
import type { WordSpan } from './render-page.ts';

/** What came of one question. */
export type Outcome = 'right' | 'part' | 'wrong' | 'missed' | 'false hit' | 'rightly missed';

/** Judges a span against the words that are truly the passage's. New words between its own count for nothing. */
export function judge(span: Answer['span'], passage: Passage, spans: readonly WordSpan[]): Outcome {
  const isOwn = ({ id }: WordSpan): boolean => id >= passage.from && id < passage.to;
  const own = spans.filter(isOwn);
  if (own.length === 0) return span ? 'false hit' : 'rightly missed';
  if (!span) return 'missed';
  const hit = spans.filter(({ start, end }) => start < span[1] && end > span[0]);
  const right = hit.filter(isOwn).length;
  const first = hit.findIndex(isOwn);
  const last = hit.findLastIndex(isOwn);
  const strangers = hit.filter(
    (word, at) => !isOwn(word) && (word.id >= 0 || at < first - 1 || at > last + 1),
  );
  const overlap = right / (own.length + strangers.length);
  return overlap >= 0.9 ? 'right' : overlap >= 0.1 ? 'part' : 'wrong';
}

/** One question and what came of it. */
export interface Case {
  readonly change: string;
  readonly kind: Passage['kind'];
  readonly outcome: Outcome;
  readonly altered: boolean | null;
  readonly ms: number;
}

/** What a method is worth, in per cent and milliseconds. */
export interface Tally {
  readonly keptRight: number;
  readonly editedRight: number;
  readonly wrong: number;
  readonly falseHits: number;
  readonly falseHitsLong: number;
  readonly alteredSaid: number | null;
  readonly alteredFalsely: number | null;
  /** Half of the answers took no longer, and nineteen in twenty. */
  readonly describe: Spread;
  readonly locate: Spread;
}

/** How long something takes, in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
}

/** Adds up. */
export function tally(cases: readonly Case[], describeMs: readonly number[]): Tally {
  const deleted = cases.filter(({ change }) => DELETED.includes(change));
  const edited = cases.filter(({ change }) => EDITED.includes(change));
  const kept = cases.filter((each) => !deleted.includes(each) && !edited.includes(each));
  const is = (outcome: Outcome) => (each: Case) => each.outcome === outcome;
  const said = (list: readonly Case[]): number | null => {
    const told = list.filter(({ outcome, altered }) => outcome === 'right' && altered !== null);
    return told.length === 0 ? null : share(told, ({ altered }) => altered === true);
  };
  return {
    keptRight: share(kept, is('right')),
    editedRight: share(edited, is('right')),
    wrong: share([...kept, ...edited], is('wrong')),
    falseHits: share(deleted, is('false hit')),
    falseHitsLong: share(
      deleted.filter(({ kind }) => kind !== 'words'),
      is('false hit'),
    ),
    alteredSaid: said(edited),
    alteredFalsely: said(kept),
    describe: spread(describeMs),
    locate: spread(cases.map(({ ms }) => ms)),
  };
}

/** The share of a list that passes, in per cent. */
export const share = <Item>(list: readonly Item[], passes: (item: Item) => boolean): number =>
  list.length === 0 ? 0 : (100 * list.filter(passes).length) / list.length;

function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * sorted.length)] ?? 0;
  return { p50: at(0.5), p95: at(0.95) };
}
