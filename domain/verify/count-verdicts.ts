import { VERDICTS, type Verdict } from './verification.ts';

/** How often there is each verdict, from the best news to the least; those that there are none of are left out. */
export type VerdictCounts = readonly (readonly [Verdict, number])[];

/** Counts how often each verdict was given. */
export function countVerdicts(given: readonly Verdict[]): VerdictCounts {
  return VERDICTS.map(
    (verdict) => [verdict, given.filter((one) => one === verdict).length] as const,
  ).filter(([, count]) => count > 0);
}
