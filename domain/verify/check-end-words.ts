import { countVerdicts } from './count-verdicts.ts';
import { verdictName } from './outcome-words.ts';
import type { Verification } from './verification.ts';

/** How a check came to its end. */
export interface CheckEnd {
  /** Articles that were looked at. */
  readonly done: number;
  /** Articles that were to be looked at. */
  readonly total: number;
  /** What was found and stored. */
  readonly found: readonly Verification[];
  /** What stopped it; null when nothing did, or the blogger. */
  readonly problem: unknown;
}

/** What happened, what was kept, and what to do, in a sentence or two. */
export function checkEndWords({ done, total, found, problem }: CheckEnd): string {
  const articles = `${done} ${done === total ? '' : `of ${total} `}${total === 1 ? 'article' : 'articles'}`;
  const counts = countVerdicts(found).map(([verdict, count]) => countWords(verdict, count));
  const kept = counts.length > 0 ? `: ${counts.join(', ')}` : '';
  if (problem !== null)
    return `The check stopped, as its findings could not be stored (${nameOf(problem)}). Stored so far: ${articles}. Check that the disk is not full, then check again.`;
  if (done < total) return `Stopped. ${articles} checked and kept${kept}.`;
  return `${articles} checked${kept}.`;
}

/** "3 not found". */
export const countWords = (verdict: Parameters<typeof verdictName>[0], count: number): string =>
  `${count} ${verdictName(verdict).toLowerCase()}`;

const nameOf = (problem: unknown): string =>
  problem instanceof Error ? problem.name : 'unknown error';
