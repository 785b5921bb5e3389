import { VERDICTS, type Verdict, type Verification } from './verification.ts';

/** How often there is each verdict, from the best news to the least; those that there are none of are left out. */
export function countVerdicts(
  verifications: readonly Verification[],
): readonly (readonly [Verdict, number])[] {
  return VERDICTS.map((verdict) => {
    const count = verifications.filter(({ outcome }) => outcome.verdict === verdict).length;
    return [verdict, count] as const;
  }).filter(([, count]) => count > 0);
}
